/** The part of the data plane that a figure shows. */

import type { Axes, Path, XY } from '../../engine/figure/figure.ts';
import { cover, type Frame } from '../../engine/figure/frame.ts';

/** The unit square, grown until it holds all points; it stays a square, so that right angles look right. */
export function frameAround(points: readonly XY[]): Frame {
  const side = cover([0, 1], points.flat());
  return { x: side, y: side };
}

/** The frame's four corners, counter-clockwise from the lower left. */
export function corners({ x, y }: Frame): Path {
  return [[x[0], y[0]], [x[1], y[0]], [x[1], y[1]], [x[0], y[1]]];
}

const halves = [0, 0.5, 1];

/** The axes of a data plane: an L at the lower left corner, with the unit square marked on it. */
export function cornerAxes({ x, y }: Frame): Axes {
  return { through: [x[0], y[0]], ends: [x[1], y[1]], names: ['x1', 'x2'], ticks: [halves, halves] };
}
