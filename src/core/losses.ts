/** How wrong a model is, as one number: the smaller, the better. */

import type { Point } from './datasets.ts';
import { map, sum } from './lists.ts';
import type { Classifier } from './models.ts';
import { needNumber } from './arguments.ts';

/**
 * The loss of one point, as a function of x = -y·m(x), which is above 0 when the point is on the wrong side.
 * `relu` is one: it counts only wrong points, by their score.
 */
export type PointLoss = (x: number) => number;

/**
 * -log σ(-x) = log(1 + eˣ), written as max(x, 0) + log(1 + e^-|x|), so that no power of e overflows.
 * The smooth `relu`: even a point on the right side keeps a little loss, less the farther it is from the boundary.
 * @returns a number ≥ 0; 0 is reached only by rounding.
 * @throws TypeError when x is not a number.
 * @source minitorch, module 1.0
 */
export function logSigmoidLoss(x: number): number {
  needNumber('logSigmoidLoss', 'x', x);
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/**
 * L(θ) = Σ pointLoss(-y · m(x)) over all points, with y = -1 for circles and y = +1 for crosses.
 * @throws TypeError when the model's score of a point is not a number.
 * @source minitorch, module 1.0
 */
export function fullLoss(
  model: Classifier,
  circles: readonly Point[],
  crosses: readonly Point[],
  pointLoss: PointLoss,
): number {
  const lossOf = (y: -1 | 1) => ([x1, x2]: Point) => {
    const score = model.forward(x1, x2);
    needNumber('fullLoss', `the score of the point (${x1}, ${x2})`, score);
    return pointLoss(-y * score);
  };
  return sum(map(lossOf(-1))(circles)) + sum(map(lossOf(1))(crosses));
}
