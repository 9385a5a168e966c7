/** What a lecture may cite, as data: entries of its `.bib` files. */
import type { Problem } from './problem.ts';

export interface Person {
  /** With what belongs to it: `van Beethoven`. */
  family: string;
  given: string;
}

export interface Reference {
  key: string;
  /** `article`, `book`, `misc`. */
  type: string;
  /** Its authors, or its editors where it has none. */
  people: readonly Person[];
  isEdited: boolean;
  /** It has more of them than it names. */
  andOthers: boolean;
  /** Empty where nobody knows it. */
  year: string;
  /** All else in words, with `<i>`, `<b>`, `<sup>` and `<sub>`. */
  fields: Readonly<Record<string, string>>;
}

export interface Bibliography {
  /** The files that were read, as their author names them. */
  files: readonly string[];
  /** Other `.bib` files beside the lecture. */
  others: readonly string[];
  references: ReadonlyMap<string, Reference>;
  /** By key, what is wrong with an entry: it is said where the entry is cited. */
  faults: ReadonlyMap<string, readonly Problem[]>;
  /** Entries that are listed without being cited: all, or some by their keys. */
  also: 'all' | readonly string[];
}

export const noBibliography: Bibliography =
  { files: [], others: [], references: new Map(), faults: new Map(), also: [] };
