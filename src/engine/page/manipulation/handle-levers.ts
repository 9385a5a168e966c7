/** Which numbers are taken for a mark of a chart: a datum comes before a slope, and a slope before a scale. */
import type { Handle } from '../../figure/figure.ts';
import { movedHandles } from '../../figure/moved.ts';
import { norm, type Column } from './solve.ts';
import type { NumberPlace } from './scrub.ts';

/** A number that was changed, and what that did. */
export interface Effect {
  place: NumberPlace;
  /** By how much the number was changed. */
  by: number;
  /** Where the handles are then. */
  handles: readonly Handle[];
  /** A fraction of it changes nothing, as of the day in `Date.UTC(2024, 0, 10)`. */
  isWhole?: boolean;
}

export interface Differences {
  before: readonly Handle[];
  effects: readonly Effect[];
}

/** What the rounding of places leaves, a ten-thousandth of a pixel, is none. */
const still = 5e-4;

const isElsewhere = (one: Handle, other: Handle | undefined): boolean =>
  other !== undefined && Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) > still;

/** The handles that a number moves. */
function movedBy({ handles }: Pick<Effect, 'handles'>, before: readonly Handle[]): readonly Handle[] {
  const after = new Map(handles.map((handle) => [handle.id, handle]));
  return before.filter((handle) => isElsewhere(handle, after.get(handle.id)));
}

/** How many handles a number moves. */
export const countMoved = (before: readonly Handle[], effect: Pick<Effect, 'handles'>): number =>
  movedBy(effect, before).length;

/** The ids of the handles that some number moves. */
export const movable = ({ before, effects }: Differences): ReadonlySet<string> =>
  new Set(effects.flatMap(({ handles }) =>
    (handles.length === before.length ? movedHandles(before, handles).map(({ id }) => id) : [])));

/** Whether a mark can be moved in a direction in which no number moves it yet. */
export function isWanting(before: readonly Handle[], effects: readonly Effect[]): boolean {
  const after = effects.map(({ handles }) => new Map(handles.map(({ id, at }) => [id, at])));
  const isMoved = ({ id, at }: Handle, row: 0 | 1): boolean =>
    after.some((places) => Math.abs((places.get(id) ?? at)[row] - at[row]) > still);
  return before.some((handle) => handle.role === 'grip'
    && ((handle.free !== 'y' && !isMoved(handle, 0)) || (handle.free !== 'x' && !isMoved(handle, 1))));
}

/**
 * Of columns with an effect those that move the fewest handles, until they reach every direction that any reach. A
 * number that counts only as a whole comes after all others, the finest first: of a date its day.
 */
export function mostLocal(
  columns: readonly Column[], moved: readonly number[], isWhole: (at: number) => boolean = () => false,
): number[] {
  const all = columns.flatMap((column, at) => (norm(column) > 1e-6 ? [at] : [])).toSorted((a, b) =>
    Number(isWhole(a)) - Number(isWhole(b)) || moved[a]! - moved[b]!
    || (isWhole(a) ? norm(columns[a]!) - norm(columns[b]!) : 0));
  const most = rank(all.map((at) => columns[at]!));
  const found: number[] = [];
  for (const at of all) {
    const isAlike = found.length > 0 && !isWhole(at) && moved[found.at(-1)!] === moved[at];
    if (isAlike || rank(found.map((one) => columns[one]!)) < most) found.push(at);
  }
  return found;
}

/** How many directions, one or two at most, these columns reach. */
function rank(columns: readonly Column[]): number {
  const [first] = columns;
  if (first === undefined) return 0;
  const turns = columns.some((one) =>
    Math.abs(one[0]! * (first[1] ?? 0) - (one[1] ?? 0) * first[0]!) > 1e-6 * norm(one) * norm(first));
  return turns ? 2 : 1;
}

/** Whether a small part of a change does not do that part of it. */
export const isJump = (column: Column, ofPart: Column): boolean =>
  norm(column.map((value, row) => value - ofPart[row]!)) > norm(column) / 2;
