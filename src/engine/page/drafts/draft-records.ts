/** What is kept of a reader's changes, and what to make of it in an edition of the lecture that may be another. */
import { read, record, text } from '../../schema/schema.ts';

export interface Draft {
  /** The path of the lecture's article. */
  lecture: string;
  cell: string;
  text: string;
  /** The author's whole text that the draft was made from, so that the two can be compared later. */
  base: string;
  /** Another one at each writing: a window writes only over what it has seen. */
  revision: string;
}

export interface SortedDrafts {
  /** Made from the text as its author has it now. */
  current: readonly Draft[];
  /** Made from another edition of the cell. */
  outdated: readonly Draft[];
  /** Of cells that the lecture has no more. */
  orphaned: readonly Draft[];
  /** What cannot be read, as it was found. */
  damaged: readonly unknown[];
}

const draft = record({
  lecture: text(500), cell: text(200), text: text(65_536), base: text(65_536), revision: text(64),
});

/** A record as it was found in storage or sent by another window: exactly a draft, or nothing. */
export const readDraft = (found: unknown): Draft | undefined => read(draft, found);

/** `author` has the text of every cell as the page brings it. */
export function sortDrafts(found: readonly unknown[], author: ReadonlyMap<string, string>): SortedDrafts {
  const sorted = { current: [] as Draft[], outdated: [] as Draft[], orphaned: [] as Draft[], damaged: [] as unknown[] };
  for (const record of found) {
    const draft = readDraft(record);
    if (draft === undefined) sorted.damaged.push(record);
    else if (!author.has(draft.cell)) sorted.orphaned.push(draft);
    else sorted[author.get(draft.cell) === draft.base ? 'current' : 'outdated'].push(draft);
  }
  return sorted;
}
