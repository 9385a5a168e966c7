import { whole, type CellError, type CompiledCell } from './cell.ts';
import { unavailable } from './globals.ts';
import * as messages from './messages.ts';
import { nearest } from './nearest.ts';
import { placeAt } from './place.ts';
import type { Words } from './problem.ts';

/** What order needs of a cell. A cell that does not compile keeps the outline of its last good text. */
export type Outline = Pick<CompiledCell, 'id' | 'source' | 'reads' | 'defines' | 'imports'>;

/** For each cell, the cell that defines each name it reads. Cells stand in document order. */
export type Bindings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The names known without a definition: those of each library by its module, and what JavaScript itself brings. */
export interface Known {
  libraries: ReadonlyMap<string, ReadonlySet<string>>;
  globals: ReadonlySet<string>;
}

/** A name means its nearest definition above. */
export function bind(cells: readonly Outline[]): Bindings {
  const nearestAbove = new Map<string, string>();
  const bindings = new Map<string, ReadonlyMap<string, string>>();
  for (const cell of cells) {
    const bound = new Map<string, string>();
    for (const { name } of cell.reads) {
      const from = nearestAbove.get(name);
      if (from !== undefined) bound.set(name, from);
    }
    bindings.set(cell.id, bound);
    for (const { name, type } of cell.defines) if (!type) nearestAbove.set(name, cell.id);
  }
  return bindings;
}

/** These cells and all that they read, and what that reads, by id. */
export function withSources(
  ids: Iterable<string>, cells: readonly Outline[], bindings: Bindings = bind(cells),
): ReadonlySet<string> {
  const wanted = new Set(ids);
  for (const { id } of cells.toReversed()) {
    if (wanted.has(id)) for (const from of bindings.get(id)?.values() ?? []) wanted.add(from);
  }
  return wanted;
}

/** The first name of each cell that means nothing, as an error with its mend. */
export function nameErrors(cells: readonly Outline[], known: Known): Map<string, CellError> {
  const errors = new Map<string, CellError>();
  const bindings = bind(cells);
  const above = new Set<string>();
  for (const [index, cell] of cells.entries()) {
    const bound = bindings.get(cell.id);
    const lost = cell.reads.find(({ name, soft }) => !soft && !bound?.has(name) && !known.globals.has(name));
    const foreign = cell.imports.find((one) => !isGiven(one, known));
    const lostWords = lost && undefinedName(lost.name, cells.slice(index + 1), [...valuesOf(cell), ...above], known);
    if (foreign) errors.set(cell.id, error('import', noSuchExport(foreign, known), cell, foreign.at));
    else if (lostWords) errors.set(cell.id, error('name', lostWords, cell, lost.at));
    for (const name of valuesOf(cell)) above.add(name);
  }
  return errors;
}

const valuesOf = ({ defines }: Outline): string[] => defines.flatMap(({ name, type }) => (type ? [] : [name]));

function isGiven({ from, name }: Outline['imports'][number], { libraries }: Known): boolean {
  const names = libraries.get(from);
  return names !== undefined && (name === whole || names.has(name));
}

function error(kind: 'name' | 'import', words: Words, { source }: Outline, at: number): CellError {
  return { kind, ...words, place: placeAt(source, at) };
}

function noSuchExport({ name, from }: Outline['imports'][number], { libraries }: Known): Words {
  const names = [...libraries.get(from) ?? []].filter((one) => one !== 'default');
  if (names.length === 0) return messages.onlyDefault(name, from);
  if (name === 'default') return messages.noDefault(from, names[0] ?? '…');
  return messages.noSuchExport(name, from, nearest(name, names));
}

function undefinedName(name: string, below: readonly Outline[], there: readonly string[], known: Known): Words {
  const from = [...known.libraries].find(([, names]) => names.has(name))?.[0];
  if (from !== undefined) return messages.notImported(name, from);
  const later = below.find(({ defines }) => defines.some((one) => one.name === name && !one.type));
  if (later) return messages.definedBelow(name, later.id);
  if (unavailable.has(name)) return messages.unavailable(name);
  return messages.undefinedName(name, nearest(name, [...there, ...libraryNames(known), ...known.globals]));
}

function libraryNames({ libraries }: Known): string[] {
  return [...libraries.values()].flatMap((names) => [...names]);
}

export interface Plan {
  /** Cells to run, in document order: the changed, those that follow from them, and all that these read. */
  run: readonly string[];
  /** Cells whose output may differ. */
  redraw: ReadonlySet<string>;
}

/**
 * What to do when some cells have changed. With the cells as they were before, a cell whose names have come to
 * mean another definition counts as changed too.
 */
export function plan(
  cells: readonly Outline[], changed: ReadonlySet<string>, before: readonly Outline[] = cells,
): Plan {
  const bindings = bind(cells);
  const redraw = followers(cells, bindings, new Set([...changed, ...rebound(bindings, bind(before))]));
  const needed = new Set(redraw);
  for (const { id } of cells.toReversed()) {
    if (needed.has(id)) for (const from of bindings.get(id)?.values() ?? []) needed.add(from);
  }
  return { run: cells.map(({ id }) => id).filter((id) => needed.has(id)), redraw };
}

/** The given cells and all that read them, directly or not. One pass: nobody reads what stands below. */
function followers(cells: readonly Outline[], bindings: Bindings, changed: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const { id } of cells) {
    const reads = [...bindings.get(id)?.values() ?? []];
    if (changed.has(id) || reads.some((from) => found.has(from))) found.add(id);
  }
  return found;
}

function rebound(now: Bindings, before: Bindings): string[] {
  return [...now].filter(([id, names]) => {
    const old = before.get(id);
    return old !== undefined && (old.size !== names.size || [...names].some(([name, from]) => old.get(name) !== from));
  }).map(([id]) => id);
}
