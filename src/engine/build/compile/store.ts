/**
 * What the cells of a lecture show lies beside the build, not in the compiled MDX: what stands in a module passes
 * through the bundler, and pictures are large.
 */
import type { KnownNames } from '../../cell/known-names.ts';
import { openCache, type Cache } from '../cache/cache.ts';
import { isKept } from '../imports/kept.ts';
import type { Panel } from '../read/knobs.ts';
import type { Said } from '../read/proofs.ts';

export interface StoredCell {
  id: string;
  source: string;
  fold: boolean;
  readonly: boolean;
  /** It reads the names above and defines none. */
  apart: boolean;
  panels: readonly Panel[];
  /** The formula with the cell's numbers, as MathML. */
  formula?: string | undefined;
  /** What of its picture can be dragged, by their names. With none nothing can. */
  handles?: string | undefined;
  /** The highlighted source, as HTML. */
  code: string;
  /** What the cell shows, as HTML. */
  outputs: string;
  /** The kinds of its pictures, as styles look for them. */
  shows: string;
  /** On the first cell of a page: the files of what its lecture imports. */
  imports?: readonly string[];
  importTypes?: readonly string[];
  /** Of code that proves something: what it says. */
  said?: Said;
}

const cacheOf = (root: string): Cache => openCache(root, 'cells');
const fileOf = (key: string): string => `${key}.json`;
const namesOf = (key: string): string => `${key}.names.json`;

export const writeCells = (root: string, key: string, cells: readonly StoredCell[]): void =>
  cacheOf(root).write(fileOf(key), JSON.stringify(cells));

/** What readers' editors know of names: kept before the cells, so that whoever finds these finds both. */
export const writeNames = (root: string, key: string, names: KnownNames): void =>
  cacheOf(root).write(namesOf(key), JSON.stringify(names));

/** The names kept under a key, as JSON. */
export function readNames(root: string, key: string): string {
  const kept = cacheOf(root).read(namesOf(key));
  if (!kept) throw new Error(missing(`The names of ${key}`));
  return kept.toString();
}

const missing = (what: string): string => `${what} are not in the cache. Run the build again.`;

/** True where all that was kept of a lecture is there and whole. */
export function isStored(root: string, key: string): boolean {
  const cells = readCells(root, key);
  if (!cells || !cacheOf(root).has(namesOf(key))) return false;
  return cells.every(({ importTypes = [] }) => importTypes.every((name) => isKept(root, name)));
}

/** The cells kept under a key, or undefined. */
export function readCells(root: string, key: string): readonly StoredCell[] | undefined {
  const kept = cacheOf(root).read(fileOf(key));
  return kept && (JSON.parse(kept.toString()) as StoredCell[]);
}

let last: { key: string; cells: readonly StoredCell[] | undefined } | undefined;

/** One cell of a page being rendered. A page asks for its cells one after the other: the last file is kept. */
export function readCell(root: string, key: string, at: number): StoredCell {
  if (last?.key !== key) last = { key, cells: readCells(root, key) };
  const cell = last.cells?.[at];
  if (!cell) throw new Error(missing(`The cells of ${key}`));
  return cell;
}
