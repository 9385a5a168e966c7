/** The part of the plane that a figure shows. */

import type { Path, Range } from './figure.ts';

/** Numbers beyond this would leave no digits for a place on the screen. */
export const far = 1e12;

export interface Frame {
  x: Range;
  y: Range;
}

/** The least range that holds `range` and all finite values. */
export function cover(range: Range, values: readonly number[]): Range {
  const finite = values.filter(Number.isFinite);
  return [
    finite.reduce((least, value) => Math.min(least, value), range[0]),
    finite.reduce((most, value) => Math.max(most, value), range[1]),
  ];
}

/** How far rings reach: the least and the greatest x and y. */
export function extent(rings: readonly Path[]): readonly [x: Range, y: Range] {
  const along = (axis: 0 | 1): Range => {
    const values = rings.flat().map((place) => place[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  return [along(0), along(1)];
}

/** Ticks for an axis: whole numbers, and halves where the range is short. */
export function ticksIn(range: Range): number[] {
  if (range[1] - range[0] > 1.5) return wholes(range);
  return wholes([range[0] * 2, range[1] * 2]).map((twice) => twice / 2);
}

/** Whole numbers in a range, ten or so at most. */
export function wholes([from, to]: Range): number[] {
  const step = Math.ceil((to - from) / 10);
  const count = Math.floor(to / step) - Math.ceil(from / step) + 1;
  return Array.from({ length: count }, (_, index) => (Math.ceil(from / step) + index) * step);
}
