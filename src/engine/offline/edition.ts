/** What one build of a site is made of, as its service worker knows it. */

/** SHA-256 of a file in hexadecimal, cut short; its length in bytes; how much of it is sent, compressed. */
export type ListedFile = readonly [hash: string, length: number, sent: number];

export interface Edition {
  /** Where the site is published, with a slash at both ends: `/` or `/ws26/`. */
  base: string;
  /** Of the site, for what the worker says by itself. */
  language: string;
  /** Files by their path from the base: `lectures/waves/index.html`. */
  files: Readonly<Record<string, ListedFile>>;
  /**
   * What is kept as a whole, by the folder whose pages need it: a lecture's, or '' for the home page and the engine.
   * What is in none of them is kept with the whole course only.
   */
  parts: Readonly<Record<string, readonly string[]>>;
  /** Parts to which every page leads, such as a playground. */
  everywhere: readonly string[];
  /** Pages that are another but for a few places: slides are the article with another view. */
  made: Readonly<Record<string, { of: string; edits: readonly Edit[] }>>;
}

/** From here so many letters are others. */
export type Edit = readonly [at: number, length: number, letters: string];

export function edited(text: string, edits: readonly Edit[]): string {
  let [done, at] = ['', 0];
  for (const [from, length, letters] of edits) {
    done += text.slice(at, from) + letters;
    at = from + length;
  }
  return done + text.slice(at);
}

/** Enough of SHA-256 to tell files and damage apart; it keeps no attacker out. */
export const hashLength = 16;

/** A file as the cache knows it: one that did not change is in two editions at once. */
export const keyOf = ({ base, files }: Edition, path: string): string => `${base}${encodeURI(path)}?${files[path]![0]}`;

/** The file of a key, whatever its edition; nothing for what is no file. */
export function pathIn(base: string, key: URL): string | undefined {
  const isFile = key.pathname.startsWith(base) && key.search.length === 1 + hashLength;
  return isFile ? decodeURI(key.pathname.slice(base.length)) : undefined;
}

/** The part that a page belongs to. */
export const partOf = ({ parts }: Pick<Edition, 'parts'>, path: string): string =>
  Object.keys(parts).find((name) => name !== '' && path.startsWith(name)) ?? '';

/** What a page needs: home, engine and its own part. */
export const neededBy = (edition: Edition, path: string): readonly string[] =>
  [...new Set(['', partOf(edition, path)])].flatMap((name) => edition.parts[name] ?? []);

/** How much is sent when these are fetched, in bytes. */
export const sizeOf = ({ files }: Pick<Edition, 'files'>, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + (files[path]?.[2] ?? 0), 0);
