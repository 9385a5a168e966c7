/** What is kept of a reader's changes, and what to make of it in an edition of the lecture that may be another. */

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

const mostCharacters = { lecture: 500, cell: 200, text: 65_536, base: 65_536, revision: 64 } as const;

const names = Object.keys(mostCharacters) as (keyof Draft)[];

/** A record as it was found in storage or sent by another window: exactly a draft, or nothing. */
export function readDraft(found: unknown): Draft | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const record = found as Record<string, unknown>;
  const keys = Object.keys(record);
  const isWhole = keys.length === names.length && names.every((name) => isShort(record[name], mostCharacters[name]));
  if (!isWhole) return undefined;
  const { lecture, cell, text, base, revision } = record as unknown as Draft;
  return { lecture, cell, text, base, revision };
}

function isShort(value: unknown, most: number): boolean {
  return typeof value === 'string' && value.length <= most;
}

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
