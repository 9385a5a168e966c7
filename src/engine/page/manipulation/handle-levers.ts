/** Which numbers are taken for a mark of a chart: a datum comes before a slope, and a slope before a scale. */
import type { Handle } from '../../figure/figure.ts';
import { norm, type Column } from './solve.ts';
import type { Effect, Differences } from './finite-differences.ts';

/** A hundredth of a pixel is none. */
const still = 0.01;

const isElsewhere = (one: Handle, other: Handle | undefined): boolean =>
  other !== undefined && Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) > still;

/** The handles that a number moves. */
function movedBy({ handles }: Effect, before: readonly Handle[]): readonly Handle[] {
  const after = new Map(handles.map((handle) => [handle.id, handle]));
  return before.filter((handle) => isElsewhere(handle, after.get(handle.id)));
}

/** How many handles a number moves. */
export const countMoved = (before: readonly Handle[], effect: Effect): number => movedBy(effect, before).length;

/** The ids of the handles that some number moves. */
export const movable = ({ before, effects }: Differences): ReadonlySet<string> =>
  new Set(effects.flatMap((effect) => movedBy(effect, before).map(({ id }) => id)));

/** Of columns with an effect those that move the fewest handles, until they reach every direction that any reach. */
export function mostLocal(columns: readonly Column[], moved: readonly number[]): number[] {
  const all = columns.flatMap((column, at) => (norm(column) > 1e-6 ? [at] : []))
    .toSorted((a, b) => moved[a]! - moved[b]!);
  const most = rank(all.map((at) => columns[at]!));
  const found: number[] = [];
  for (const at of all) {
    const isAlike = found.length > 0 && moved[found.at(-1)!] === moved[at];
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
