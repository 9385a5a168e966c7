/** Points of the unit square, each with the label of its class. */

import { needCount, needInteger } from './arguments.ts';
import { seeded, type Random } from './random.ts';

/** x = (x1, x2), one data point. */
export type Point = readonly [x1: number, x2: number];

/** The class of a point: 0 is drawn as a circle, 1 as a cross. */
export type Label = 0 | 1;

/** n points and n labels: `labels[i]` is the class of `points[i]`. */
export interface Dataset {
  readonly n: number;
  readonly points: readonly Point[];
  readonly labels: readonly Label[];
}

/**
 * n random points; x1 and x2 are drawn in turn.
 * @param n 0, 1, 2, …
 * @param random where the coordinates come from; those of `seeded` lie in [0, 1).
 * @throws TypeError when n is not whole, RangeError when it is negative.
 */
export function makePoints(n: number, random: Random): Point[] {
  needCount('makePoints', 'n', n);
  return Array.from({ length: n }, () => [random(), random()]);
}

/**
 * y = 1 if x1 < 0.5, else 0
 * @throws TypeError when n or seed is not whole, RangeError when n is negative.
 * @source minitorch, `datasets.simple`
 */
export function simple(n: number, seed: number): Dataset {
  return labelled('simple', n, seed, (x1) => x1 < 0.5);
}

/**
 * y = 1 if x1 + x2 < 0.5, else 0
 * @throws TypeError when n or seed is not whole, RangeError when n is negative.
 * @source minitorch, `datasets.diag`
 */
export function diag(n: number, seed: number): Dataset {
  return labelled('diag', n, seed, (x1, x2) => x1 + x2 < 0.5);
}

/**
 * y = 1 if x1 < 0.2 or x1 > 0.8, else 0
 * @throws TypeError when n or seed is not whole, RangeError when n is negative.
 * @source minitorch, `datasets.split`
 */
export function split(n: number, seed: number): Dataset {
  return labelled('split', n, seed, (x1) => x1 < 0.2 || x1 > 0.8);
}

/**
 * y = 1 if (x1 < 0.5 and x2 > 0.5) or (x1 > 0.5 and x2 < 0.5), else 0
 * @throws TypeError when n or seed is not whole, RangeError when n is negative.
 * @source minitorch, `datasets.xor`
 */
export function xor(n: number, seed: number): Dataset {
  return labelled('xor', n, seed, (x1, x2) => (x1 < 0.5 && x2 > 0.5) || (x1 > 0.5 && x2 < 0.5));
}

/**
 * y = 1 if (x1 - 0.5)² + (x2 - 0.5)² > 0.1, else 0
 * @throws TypeError when n or seed is not whole, RangeError when n is negative.
 * @source minitorch, `datasets.circle`
 */
export function circle(n: number, seed: number): Dataset {
  return labelled('circle', n, seed, (x1, x2) => (x1 - 0.5) ** 2 + (x2 - 0.5) ** 2 > 0.1);
}

/**
 * With h = ⌊n/2⌋ and t = 10·i/h for i = 5 … h + 4:
 * y = 0 at (t·cos t/20 + 0.5, t·sin t/20 + 0.5), y = 1 at (t·sin t/20 + 0.5, -t·cos t/20 + 0.5).
 * Nothing is random here; an odd n gives n - 1 points.
 * The arms leave the unit square: for n = 50 by 0.05, and farther the smaller n is.
 * @throws TypeError when n is not whole, RangeError when it is negative.
 * @source minitorch, `datasets.spiral`
 */
export function spiral(n: number): Dataset {
  needCount('spiral', 'n', n);
  const half = Math.floor(n / 2);
  const times = Array.from({ length: half }, (_, i) => 10 * (i + 5) / half);
  const along = (t: number) => t * Math.cos(t) / 20;
  const across = (t: number) => t * Math.sin(t) / 20;
  const zeros = times.map((t): Point => [along(t) + 0.5, across(t) + 0.5]);
  const ones = times.map((t): Point => [across(-t) + 0.5, along(-t) + 0.5]);
  return {
    n: 2 * half,
    points: [...zeros, ...ones],
    labels: [...zeros.map((): Label => 0), ...ones.map((): Label => 1)],
  };
}

/**
 * Two clouds without overlap: y = 0 around (0.3, 0.3), y = 1 around (0.7, 0.7), in turn.
 * For u and v drawn from [0, 1), a point lies min(0.25, 0.1·√(-2·ln(1 - u))) from its centre, in the direction 2π·v.
 * @throws TypeError when n or seed is not whole, RangeError when n is negative.
 */
export function gauss(n: number, seed: number): Dataset {
  const points = seededPoints('gauss', n, seed).map(([u, v], i): Point => {
    const centre = i % 2 === 0 ? 0.3 : 0.7;
    const radius = Math.min(0.25, 0.1 * Math.sqrt(-2 * Math.log(1 - u)));
    return [centre + radius * Math.cos(2 * Math.PI * v), centre + radius * Math.sin(2 * Math.PI * v)];
  });
  return { n, points, labels: points.map((_, i) => i % 2 === 0 ? 0 : 1) };
}

/** The six datasets by name, from the easiest to the hardest. */
export const datasets = { simple, diag, split, xor, circle, spiral };

/** The labels read as signs: 0 → -1, 1 → +1. */
export function signed(dataset: Dataset): (-1 | 1)[] {
  return dataset.labels.map((label) => label === 1 ? 1 : -1);
}

/** The points of label 0 and the points of label 1, each in their order. */
export function byClass(dataset: Dataset): { circles: Point[]; crosses: Point[] } {
  return {
    circles: dataset.points.filter((_, i) => dataset.labels[i] === 0),
    crosses: dataset.points.filter((_, i) => dataset.labels[i] === 1),
  };
}

function labelled(asked: string, n: number, seed: number, isOne: (x1: number, x2: number) => boolean): Dataset {
  const points = seededPoints(asked, n, seed);
  return { n, points, labels: points.map(([x1, x2]) => isOne(x1, x2) ? 1 : 0) };
}

/** The points of a seed, or an error in the name of the dataset that was asked. */
function seededPoints(asked: string, n: number, seed: number): Point[] {
  needCount(asked, 'n', n);
  needInteger(asked, 'seed', seed);
  return makePoints(n, seeded(seed));
}
