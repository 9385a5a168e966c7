/** What a page may come to need once it is open, for browsers that allow no service worker. */
import { dictionary, fields, list, text } from '../schema/schema.ts';
import { partOf } from './edition.ts';

/** In the folder of the site. */
export const aheadFile = 'ahead.json';

export interface Ahead {
  /** Files by the folder whose pages need them, as the parts of an edition are; '' for what every page may need. */
  parts: Readonly<Record<string, readonly string[]>>;
  /** Those that scripts read as text or begin workers with. Other scripts are imported. */
  texts: readonly string[];
}

const name = text(500);

export const readAhead = fields({ parts: dictionary(name, list(name, 1000), 10_000), texts: list(name, 10_000) });

/** The files for a page, by its path from the base. */
export const aheadOf = ({ parts }: Ahead, path: string): string[] =>
  [...new Set(['', partOf({ parts }, path)])].flatMap((part) => parts[part] ?? []);
