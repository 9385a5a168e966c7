/** What a reader has changed, as links and files carry it. */
import { packLink, hashOf, type SharedCell } from './code-link.ts';
import type { Edits } from '../live/edits.ts';
import { download } from '../kit/download.ts';

/** The changed cells in document order. */
export const changedIn = ({ author, edited }: Edits): string[] => [...author.keys()].filter((cell) => edited.has(cell));

/**
 * The address of the first of these cells, with the changes of all of them.
 * @throws RangeError when it would be longer than a link may be
 */
export async function linkTo({ author, edited }: Edits, cells: readonly string[], page: string): Promise<string> {
  const place = `${page.replace(/#.*$/s, '')}#${cells[0] ?? ''}`;
  const changed = cells.filter((cell) => edited.has(cell));
  const shared = await Promise.all(changed.map(async (cell): Promise<SharedCell> => ({
    cell, from: await hashOf(author.get(cell)!), text: edited.get(cell)!,
  })));
  return shared.length === 0 ? place : `${place}&e=${await packLink(shared)}`;
}

/** Of a page that is a file it is where its site is published, if it says so: nobody else has the file. */
export const sharedAddress = (page: string, published = ''): string =>
  (page.startsWith('file:') && published.startsWith('http') ? published : page);

/** The changes as a text that a person can read. */
export function asFile(texts: ReadonlyMap<string, string>): string {
  return [...texts].map(([cell, text]) => `// Cell "${cell}"\n\n${text}\n`).join('\n\n');
}

export const downloadChanges = (document: Document, texts: ReadonlyMap<string, string>): void =>
  download(document, 'my-changes.ts', asFile(texts), 'text/plain');
