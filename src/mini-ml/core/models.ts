/** The models of the lecture: modules whose `forward` gives every point a score. */

import { needModel, needNumber } from './arguments.ts';
import type { Point } from './datasets.ts';
import { Module, Parameter } from './module.ts';

/** m(x; θ): anything that scores a point. A score above 0 means cross, any other means circle. */
export interface Classifier {
  forward(x1: number, x2: number): number;
}

/**
 * m(x; w, b) = x1·w1 + x2·w2 + b. The boundary m(x) = 0 is a line; w turns it, b shifts it.
 * @throws TypeError when w1, w2 or b is not a number.
 * @source minitorch, module 1.0
 */
export class Linear extends Module {
  w1: Parameter;
  w2: Parameter;
  b: Parameter;

  constructor(w1: number, w2: number, b: number) {
    super();
    needNumber('Linear', 'w1', w1);
    needNumber('Linear', 'w2', w2);
    needNumber('Linear', 'b', b);
    this.w1 = new Parameter(w1);
    this.w2 = new Parameter(w2);
    this.b = new Parameter(b);
  }

  forward(x1: number, x2: number): number {
    return x1 * this.w1.value + x2 * this.w2.value + this.b.value;
  }
}

/**
 * m(x) = m1(x) · m2(x): above 0 where both factors have the same sign, so two lines cut the plane.
 * @throws TypeError when m1 or m2 is not a model.
 * @source minitorch, module 1.0
 */
export class Split extends Module {
  m1: Linear;
  m2: Linear;

  constructor(m1: Linear, m2: Linear) {
    super();
    needModel('Split', 'm1', m1);
    needModel('Split', 'm2', m2);
    this.m1 = m1;
    this.m2 = m2;
  }

  forward(x1: number, x2: number): number {
    return this.m1.forward(x1, x2) * this.m2.forward(x1, x2);
  }
}

/**
 * m(x) = 1 if 0 ≤ x1 < 0.5 and 0 ≤ x2 < 0.6, else 0: a model without parameters.
 * @source minitorch, module 1.0
 */
export class Part extends Module {
  forward(x1: number, x2: number): number {
    return 0 <= x1 && x1 < 0.5 && 0 <= x2 && x2 < 0.6 ? 1 : 0;
  }
}

/** A linear model that shows its weights: `Linear`, or a class of your own with the same fields. */
export interface LinearModel extends Classifier {
  readonly w1: Parameter;
  readonly w2: Parameter;
}

/**
 * |m(x)| / ‖w‖: how far x is from the line m(x) = 0, in the units of x.
 * @returns a number ≥ 0; where w = 0 and there is no line, 0 if m is 0 everywhere, else `Infinity`.
 * @throws TypeError when the model is not linear.
 */
export function distance(model: LinearModel, [x1, x2]: Point): number {
  const [w1, w2] = weights('distance', model);
  const score = Math.abs(model.forward(x1, x2));
  return score === 0 ? 0 : score / Math.hypot(w1, w2);
}

/**
 * x - m(x)·w / ‖w‖²: the point of the line m(x) = 0 that is nearest to x.
 * @throws TypeError when the model is not linear, RangeError when w = 0, for then there is no line.
 */
export function foot(model: LinearModel, [x1, x2]: Point): Point {
  const [w1, w2] = weights('foot', model);
  if (w1 === 0 && w2 === 0) throw new RangeError('foot: w1 and w2 are both 0, so the model has no line to reach.');
  const step = model.forward(x1, x2) / (w1 * w1 + w2 * w2);
  return [x1 - step * w1, x2 - step * w2];
}

/** (w1, w2), of a model that has them. */
function weights(asked: string, model: LinearModel): [w1: number, w2: number] {
  if (model.w1 instanceof Parameter && model.w2 instanceof Parameter) return [model.w1.value, model.w2.value];
  throw new TypeError(`${asked}: the model must be linear, with the parameters w1 and w2.`);
}
