/** A file of the index: what of a lecture can be found, and from which edition of the site it is. */
import { anything, fields, list, text } from '../schema/schema.ts';

/** Names the files of the index: those of another format are another edition. */
export const FORMAT = 1;

/** Where the index lies, from the site's root. */
export const INDEX = 'search/index.json';

/** The edition that pages have until all of them are there, and while they are written. */
export const UNKNOWN = 'unknown';

export const readParts = fields({
  /** A hash of all that can be found. */
  edition: text(64),
  /** The files, from the folder of this one. */
  files: list(text(300), 10_000),
});

export const readPart = fields({
  edition: text(64),
  slug: text(300),
  title: text(1000),
  /** What MiniSearch makes of the entries. */
  index: anything,
});

export type Parts = ReturnType<typeof readParts>;
export type Part = ReturnType<typeof readPart>;
