/** The path under which a page with live cells keeps what readers leave: that of a lecture's article, or its own. */
export const lectureOf = (document: Document): string =>
  document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '';

/** The addresses of what the cells of a page import, or of its types. The first cell has them. */
export function importsOf(document: Document, what: 'imports' | 'importTypes'): readonly string[] {
  const attribute = what === 'imports' ? 'data-imports' : 'data-import-types';
  return document.querySelector(`live-cell[${attribute}]`)?.getAttribute(attribute)?.split(' ').filter(Boolean) ?? [];
}
