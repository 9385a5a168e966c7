/** Names of cells in a sentence. */
import { fill } from '../../words/fill.ts';
import { allOf } from '../../words/list.ts';
import { notices } from '../../words/notices.ts';

/** “a”, “b” and “c”. */
export const listed = (cells: readonly string[]): string =>
  allOf(cells.map((cell) => fill(notices.quoted, { text: cell })));
