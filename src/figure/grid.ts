/** A model's scores at the middle of 64 × 64 fields of the frame. */

import type { Frame } from './frame.ts';
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
  const xs = middles(...frame.x);
  const ys = middles(...frame.y);
  const scores = new Float64Array(fields * fields);
  xs.forEach((x, i) => ys.forEach((y, j) => {
    scores[i * fields + j] = score(x, y);
  }));
  return { frame, xs, ys, at: (i, j) => scores[i * fields + j]! };
}
