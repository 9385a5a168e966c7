/** Models whose boundary is one straight line, recognised by their scores and not by their class. */

import type { Path, XY } from '../../engine/figure/figure.ts';
import type { Frame } from '../../engine/figure/frame.ts';
import type { Line } from '../marks/boundary.ts';
import { corners } from './frame.ts';
import type { Grid } from './grid.ts';

/** Weights below this are no slope: their squares are lost. */
const tiny = 1e-100;

/** The line of a model whose sampled scores are w1·x1 + w2·x2 + b everywhere, else undefined. */
export function lineOf(grid: Grid): Line | undefined {
  const { xs, ys, at } = grid;
  const last = xs.length - 1;
  const w1 = (at(last, 0) - at(0, 0)) / (xs[last]! - xs[0]!);
  const w2 = (at(0, last) - at(0, 0)) / (ys[last]! - ys[0]!);
  const b = at(0, 0) - w1 * xs[0]! - w2 * ys[0]!;
  if (!Number.isFinite(b) || Math.hypot(w1, w2) < tiny) return undefined;
  const tolerance = 1e-9 * (Math.abs(w1) + Math.abs(w2) + Math.abs(b));
  const fits = xs.every((x, i) => ys.every((y, j) => Math.abs(w1 * x + w2 * y + b - at(i, j)) <= tolerance));
  return fits ? tidy({ w1, w2, b }) : undefined;
}

/** The frame's part where w1·x1 + w2·x2 + b > 0: a polygon with exact corners, or nothing. */
export function halfOf(frame: Frame, line: Line): Path {
  const score = ([x, y]: XY) => line.w1 * x + line.w2 * y + line.b;
  const ring = corners(frame);
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length]!;
    const [start, end] = [score(from), score(to)];
    const kept: XY[] = start > 0 ? [from] : [];
    return start > 0 === end > 0 ? kept : [...kept, between(from, to, start / (start - end))];
  });
}

/** The part of the line that the frame shows: two ends, or nothing. */
export function segmentOf(frame: Frame, line: Line): Path {
  const slack = 1e-9;
  const onLine = ([x, y]: XY) => Math.abs(line.w1 * x + line.w2 * y + line.b) <= slack * Math.hypot(line.w1, line.w2);
  const ends = halfOf(frame, line).filter(onLine);
  return ends.length === 2 ? ends : [];
}

/** The point of the line nearest to a place: the foot of the perpendicular. */
export function footOn({ w1, w2, b }: Line, [x, y]: XY): XY {
  const step = (w1 * x + w2 * y + b) / (w1 * w1 + w2 * w2);
  return [x - step * w1, y - step * w2];
}

/** Takes away the last digits, which are only the rounding of the fit. */
function tidy({ w1, w2, b }: Line): Line {
  const short = (value: number) => Number(value.toPrecision(10));
  const small = 1e-10 * (Math.abs(w1) + Math.abs(w2));
  const zeroed = (value: number) => (Math.abs(value) < small ? 0 : short(value));
  return { w1: zeroed(w1), w2: zeroed(w2), b: zeroed(b) };
}

function between([x1, y1]: XY, [x2, y2]: XY, share: number): XY {
  return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
}
