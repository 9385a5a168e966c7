/**
 * What the cells of a lecture show lies beside the build, not in the compiled MDX: what stands in a module passes
 * through the bundler, and pictures are large.
 */
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { KnownNames } from '../../cell/known-names.ts';
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

const folderOf = (root: string): string => path.join(root, 'node_modules/.cache/lectures');
const fileOf = (root: string, key: string): string => path.join(folderOf(root), `${key}.json`);

const namesOf = (root: string, key: string): string => path.join(folderOf(root), `${key}.names.json`);

export const writeCells = (root: string, key: string, cells: readonly StoredCell[]): Promise<void> =>
  writeWhole(fileOf(root, key), cells);

/** What readers' editors know of names: kept before the cells, so that whoever finds these finds both. */
export const writeNames = (root: string, key: string, names: KnownNames): Promise<void> =>
  writeWhole(namesOf(root, key), names);

/** The names kept under a key, as JSON. */
export const readNames = (root: string, key: string): Promise<string> => readFile(namesOf(root, key), 'utf8');

/** Written beside and renamed: a reader never sees half a file. */
async function writeWhole(file: string, content: unknown): Promise<void> {
  const half = `${file}.${process.pid}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(half, JSON.stringify(content));
  await rename(half, file);
}

const DAY = 24 * 60 * 60 * 1000;

/** After a build, what it did not use is old, unless somebody made it today: they may still be writing. */
export async function pruneCells(root: string, keys: ReadonlySet<string>, now = Date.now()): Promise<void> {
  const names = await readdir(folderOf(root)).catch(() => []);
  for (const name of names.filter((each) => !keys.has(each.replace(/\..*$/, '')))) {
    const file = path.join(folderOf(root), name);
    const { mtimeMs } = await stat(file);
    if (now - mtimeMs > DAY) await rm(file, { force: true });
  }
}

export const isStored = (root: string, key: string): Promise<boolean> =>
  access(fileOf(root, key)).then(() => true, () => false);

/** The cells kept under a key, or undefined. */
export async function readCells(root: string, key: string): Promise<readonly StoredCell[] | undefined> {
  const text = await readFile(fileOf(root, key), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as StoredCell[]);
}

let last: { key: string; cells: Promise<readonly StoredCell[] | undefined> } | undefined;

/** One cell of a page being rendered. A page asks for its cells one after the other: the last file is kept. */
export async function readCell(root: string, key: string, at: number): Promise<StoredCell> {
  if (last?.key !== key) last = { key, cells: readCells(root, key) };
  const cell = (await last.cells)?.[at];
  if (!cell) throw new Error(`Cell ${at} of ${key} is not in the cache. Run the build again.`);
  return cell;
}
