/** What the data of marks are made of: how it is checked, and settled to places that can be drawn. */
import { anyNumber, list, number, tuple } from '../schema/schema.ts';
import { fill } from '../words/fill.ts';
import { refusals } from '../words/refusals.ts';
import { FigureError, type Path, type XY } from './figure.ts';
import { far } from './frame.ts';
import type { Settled } from './mark.ts';
import { readable } from './refusal.ts';

/** The most of everything that a figure may have. */
export const limits = { marks: 40, points: 20_000, depth: 4, figures: 24, text: 500, handles: 500 };

export const coordinate = number(-far, far);
export const xy = tuple(coordinate, coordinate);

/** Places that may turn out to be none. */
export const places = list(tuple(anyNumber, anyNumber), limits.points);
export const paths = list(places, 1000);
export const numbers = list(anyNumber, limits.points);
export const words = list(readable(limits.text), 500);

/** A mark at places, with lists that have one entry for each of them. */
export function atPlaces<M extends { at: readonly XY[] }>(...lists: readonly (keyof M & string)[]) {
  return {
    settle: (mark: M, path: string): Settled<M> => {
      const kept = mark.at.map((_, index) => index).filter((index) => isPlace(mark.at[index]!));
      const settled = lists.map((name) => [name, entries(mark, name, path, kept)]);
      const at = kept.map((index) => near(mark.at[index]!));
      return { mark: { ...mark, at, ...Object.fromEntries(settled) }, leftOut: mark.at.length - kept.length };
    },
    size: ({ at }: M): number => at.length,
  };
}

/** Those entries of a list that belong to places which are kept. */
function entries<M extends { at: readonly XY[] }>(
  mark: M, name: keyof M & string, path: string, kept: readonly number[],
): unknown {
  const all = mark[name] as readonly unknown[] | undefined;
  if (all === undefined) return undefined;
  if (all.length === mark.at.length) return kept.map((index) => nearest(all[index]));
  const option = `${path}.${name}`;
  throw new FigureError(option, fill(refusals.unevenLists, { option, length: all.length, points: mark.at.length }));
}

/** A mark along paths: each is cut where a place is missing. */
export const alongPaths = {
  settle: <M extends { paths: readonly Path[] }>(mark: M): Settled<M> =>
    ({ mark: { ...mark, paths: mark.paths.flatMap(pieces) }, leftOut: missing(mark.paths) }),
  size: (mark: { paths: readonly Path[] }): number => mark.paths.flat().length,
};

function pieces(path: Path): Path[] {
  const found: XY[][] = [[]];
  for (const place of path) {
    if (isPlace(place)) found.at(-1)!.push(near(place));
    else found.push([]);
  }
  return found.filter((piece) => piece.length > 0);
}

/** Rings without the corners that have no place. */
export const whole = (rings: readonly Path[]): Path[] =>
  rings.map((ring) => ring.filter(isPlace).map(near)).filter(({ length }) => length > 0);

/** How many places are none. */
export const missing = (all: readonly Path[]): number => all.flat().filter((place) => !isPlace(place)).length;

const isPlace = ([x, y]: XY): boolean => Number.isFinite(x) && Number.isFinite(y);

const near = ([x, y]: XY): XY => [nearNumber(x), nearNumber(y)];

const nearest = (entry: unknown): unknown => (typeof entry === 'number' ? nearNumber(entry) : entry);

const nearNumber = (value: number): number => Math.min(far, Math.max(-far, value || 0));
