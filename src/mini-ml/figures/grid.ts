/** Scores on a grid over the frame: at the middle of 64 × 64 fields, or at the corners of fewer. */

import type { Frame } from '../../engine/figure/frame.ts';
import type { Score } from './score.ts';

export const fields = 64;

export interface Grid {
  frame: Frame;
  xs: readonly number[];
  ys: readonly number[];
  at(i: number, j: number): number;
}

export function sample(score: Score, frame: Frame): Grid {
  const middles = (from: number, to: number) =>
    Array.from({ length: fields }, (_, index) => from + ((to - from) * (index + 0.5)) / fields);
  return gridOf(score, frame, middles(...frame.x), middles(...frame.y));
}

/** The outermost nodes lie on the border of the frame. */
export function sampleCorners(score: Score, frame: Frame, parts: number): Grid {
  const corners = (from: number, to: number) =>
    Array.from({ length: parts + 1 }, (_, index) => from + ((to - from) * index) / parts);
  return gridOf(score, frame, corners(...frame.x), corners(...frame.y));
}

function gridOf(score: Score, frame: Frame, xs: readonly number[], ys: readonly number[]): Grid {
  const scores = new Float64Array(xs.length * ys.length);
  xs.forEach((x, i) => ys.forEach((y, j) => {
    scores[i * ys.length + j] = score(x, y);
  }));
  return { frame, xs, ys, at: (i, j) => scores[i * ys.length + j]! };
}
