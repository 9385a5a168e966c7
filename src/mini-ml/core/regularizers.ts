/** Regularization: large weights cost something, so that a model stays simple. */

import type { Module } from './module.ts';

/** The cost of weights, on top of the mean loss of a batch. Biases are free: they only shift. */
export abstract class Regularizer {
  /** How much it counts beside the loss. */
  readonly rate: number;

  constructor(rate: number) {
    if (!(rate >= 0 && Number.isFinite(rate))) {
      throw new RangeError(`${new.target.name}: the rate must be 0 or a positive number, but it is ${rate}. Try 0.01.`);
    }
    this.rate = rate;
  }

  /** The cost of one weight. */
  abstract cost(weight: number): number;

  /** ∂cost/∂weight */
  abstract slope(weight: number): number;
}

/**
 * rate · |w|: pulls all weights towards 0 with the same force, so that those of little use end up there.
 * @throws RangeError when the rate is negative or not finite.
 */
export class L1 extends Regularizer {
  cost(weight: number): number {
    return this.rate * Math.abs(weight);
  }

  /** At 0, where |w| has a corner, the slope is 0. */
  slope(weight: number): number {
    return this.rate * Math.sign(weight);
  }
}

/**
 * rate · w² / 2: pulls a weight towards 0 the harder the larger it is, so that no weight stands out.
 * @throws RangeError when the rate is negative or not finite.
 */
export class L2 extends Regularizer {
  cost(weight: number): number {
    return (this.rate * weight * weight) / 2;
  }

  slope(weight: number): number {
    return this.rate * weight;
  }
}

const bias = /(?:^|\.)b(?:ias\w*|\d*)$/;

/** Where the weights are among the parameters: all but those named `b`, `b1` or `bias…`. */
export function weightPlaces(model: Pick<Module<unknown>, 'namedParameters'>): number[] {
  return model.namedParameters().flatMap(([name], i) => bias.test(name) ? [] : [i]);
}
