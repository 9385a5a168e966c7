/** What the cells of a page import beside the libraries of subjects: its first live cell says where that is. */

/** The addresses of it, or of its types. */
export function importsOf(document: Document, what: 'imports' | 'importTypes'): readonly string[] {
  const attribute = what === 'imports' ? 'data-imports' : 'data-import-types';
  return document.querySelector(`live-cell[${attribute}]`)?.getAttribute(attribute)?.split(' ').filter(Boolean) ?? [];
}
