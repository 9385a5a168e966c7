/** `<details><summary>` on one line, with paragraphs below: to MDX the first of them would stand inside a line. */
import type { Edit } from './edited.ts';
import { masked } from './masked.ts';
import type { Problem } from './problem.ts';

const OPEN = /^([ \t]*)<details\b[^>\n]*>(?=[ \t]*<summary\b[^\n]*<\/summary>[ \t]*$)/gm;

export function detailsLines(source: string): { edits: Edit[]; problems: Problem[] } {
  const edits = [...masked(source).matchAll(OPEN)].map(({ index, 0: tag }) =>
    ({ offset: index + tag.length, remove: 0, insert: '\n' }));
  return { edits, problems: [] };
}
