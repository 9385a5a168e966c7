/** The part of the plane that a figure shows. */

import type { Axes, Path, Range, XY } from './figure.ts';

export interface Frame {
  x: Range;
  y: Range;
}

/** The unit square, grown until it holds all points; it stays a square, so that right angles look right. */
export function frameAround(points: readonly XY[]): Frame {
  const side = cover([0, 1], points.flat());
  return { x: side, y: side };
}

/** The frame's four corners, counter-clockwise from the lower left. */
export function corners({ x, y }: Frame): Path {
  return [[x[0], y[0]], [x[1], y[0]], [x[1], y[1]], [x[0], y[1]]];
}

/** The axes of a data plane: an L at the lower left corner. */
export function cornerAxes({ x, y }: Frame): Axes {
  return { through: [x[0], y[0]], ends: [x[1], y[1]], names: ['x1', 'x2'], ticks: [[], []] };
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

/** Whole numbers in a range, ten or so at most. */
export function wholes([from, to]: Range): number[] {
  const step = Math.ceil((to - from) / 10);
  const count = Math.floor(to / step) - Math.ceil(from / step) + 1;
  return Array.from({ length: count }, (_, index) => (Math.ceil(from / step) + index) * step);
}
