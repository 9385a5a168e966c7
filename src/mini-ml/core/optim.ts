import type { Parameter } from './module.ts';
import { Scalar } from './scalar.ts';

/** Turns slopes into better parameters: each step makes the loss a little smaller, as far as the slopes tell. */
export abstract class Optimizer {
  /** Changes the values θ in place, given ∂L/∂θ in the same order. */
  abstract update(values: Float64Array, gradients: Float64Array): void;

  /** One step on parameters that went through `backward`. Each gets a fresh Scalar, so no derivative is left over. */
  step(parameters: readonly Parameter<Scalar>[]): void {
    const values = Float64Array.from(parameters, ({ value }) => value.value);
    this.update(values, Float64Array.from(parameters, ({ value }) => value.derivative));
    parameters.forEach((parameter, i) => {
      parameter.update(new Scalar(values[i] ?? Number.NaN));
    });
  }
}

/** Gradient descent: θ ← θ − rate · ∂L/∂θ. "Stochastic" where L is the loss of a batch only. */
export class SGD extends Optimizer {
  readonly rate: number;

  constructor(rate = 0.1) {
    super();
    this.rate = positive(rate);
  }

  update(values: Float64Array, gradients: Float64Array): void {
    for (let i = 0; i < values.length; i += 1) values[i]! -= this.rate * gradients[i]!;
  }
}

/**
 * Adam: θ ← θ − rate · m̂ / (√v̂ + 10⁻⁸), with running means m of the slopes (0.9) and v of their squares (0.999),
 * both corrected for starting at 0. The step hardly depends on the scale of the loss.
 * @source Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015, algorithm 1
 */
export class Adam extends Optimizer {
  readonly rate: number;
  #steps = 0;
  #mean = new Float64Array(0);
  #square = new Float64Array(0);

  constructor(rate = 0.02) {
    super();
    this.rate = positive(rate);
  }

  update(values: Float64Array, gradients: Float64Array): void {
    if (this.#mean.length !== values.length) this.#start(values.length);
    this.#steps += 1;
    const meanScale = 1 / (1 - 0.9 ** this.#steps);
    const squareScale = 1 / (1 - 0.999 ** this.#steps);
    const [mean, square] = [this.#mean, this.#square];
    for (let i = 0; i < values.length; i += 1) {
      const slope = gradients[i]!;
      mean[i] = 0.9 * mean[i]! + 0.1 * slope;
      square[i] = 0.999 * square[i]! + 0.001 * slope * slope;
      values[i]! -= (this.rate * mean[i]! * meanScale) / (Math.sqrt(square[i]! * squareScale) + 1e-8);
    }
  }

  #start(count: number): void {
    this.#steps = 0;
    this.#mean = new Float64Array(count);
    this.#square = new Float64Array(count);
  }
}

function positive(rate: number): number {
  if (rate > 0 && Number.isFinite(rate)) return rate;
  throw new RangeError(`The learning rate must be a positive number, but it is ${rate}. Try 0.02.`);
}
