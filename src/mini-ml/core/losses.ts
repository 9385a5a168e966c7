/** How wrong a model is, as one number: the smaller, the better. */

import { needList, needModel, needNumber } from './arguments.ts';
import type { Point } from './datasets.ts';
import { sum } from './lists.ts';
import type { Classifier } from './models.ts';

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
 * @throws TypeError when the model has no `forward`, the points are not lists, or a score or loss is not a number.
 * @source minitorch, module 1.0
 */
export function fullLoss(
  model: Classifier,
  circles: readonly Point[],
  crosses: readonly Point[],
  pointLoss: PointLoss,
): number {
  needModel('fullLoss', 'model', model);
  needList('fullLoss', 'circles', circles);
  needList('fullLoss', 'crosses', crosses);
  const lossOf = (y: -1 | 1, name: string) => ([x1, x2]: Point, i: number) => {
    const score = model.forward(x1, x2);
    needNumber('fullLoss', `the score of ${name}[${i}]`, score);
    const loss = pointLoss(-y * score);
    needNumber('fullLoss', `the loss of ${name}[${i}]`, loss);
    return loss;
  };
  return sum([...circles.map(lossOf(-1, 'circles')), ...crosses.map(lossOf(1, 'crosses'))]);
}
