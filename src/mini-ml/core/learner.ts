/** A learner: a model and its optimizer, which takes one step for each batch of examples. */

import type { Classifier } from './models.ts';
import type { Examples } from './examples.ts';
import { squash, type FlatModel } from './flat-layers.ts';
import type { Module } from './module.ts';
import type { Optimizer } from './optim.ts';
import { weightPlaces, type Regularizer } from './regularizers.ts';
import { Scalar } from './scalar.ts';

/**
 * One step down the mean loss of a batch, L = (1/n) Σ -log σ(y·m(x)), plus the cost of the weights, if any.
 * The mean, not the lecture's sum, so that a learning rate suits any number of points.
 */
export interface Learner {
  learn(examples: Examples, batch: Uint32Array): void;
}

/** A model whose score is a Scalar, so that it can be asked how it depends on each parameter. */
export type ScalarModel = Module<Scalar> & Classifier & { score(x1: number, x2: number): Scalar };

/** Learns with Scalars: any model, slowly. */
export class ScalarLearner implements Learner {
  readonly #model: ScalarModel;
  readonly #optimizer: Optimizer;
  readonly #regularizer: Regularizer | undefined;

  constructor(model: ScalarModel, optimizer: Optimizer, regularizer?: Regularizer) {
    this.#model = model;
    this.#optimizer = optimizer;
    this.#regularizer = regularizer;
  }

  learn({ x1, x2, y }: Examples, batch: Uint32Array): void {
    const losses = Array.from(batch, (i) => this.#model.score(x1[i]!, x2[i]!).mul(-y[i]!).logSigmoidLoss());
    losses.reduce((sum, loss) => sum.add(loss), new Scalar(0)).backward(1 / batch.length);
    const parameters = this.#model.parameters();
    if (this.#regularizer !== undefined) {
      for (const i of weightPlaces(this.#model)) {
        const { value } = parameters[i]!;
        value.derivative += this.#regularizer.slope(value.value);
      }
    }
    this.#optimizer.step(parameters);
  }
}

/** The cost of a flat model's weights; `places` says which of its values are weights. */
export interface WeightCost {
  readonly regularizer: Regularizer;
  readonly places: readonly number[];
}

/** Learns on flat rows of numbers: the same steps, fast. */
export class FlatLearner implements Learner {
  readonly #model: FlatModel;
  readonly #optimizer: Optimizer;
  readonly #cost: WeightCost | undefined;

  constructor(model: FlatModel, optimizer: Optimizer, cost?: WeightCost) {
    this.#model = model;
    this.#optimizer = optimizer;
    this.#cost = cost;
  }

  /** The slope of a point's loss in m is -y·σ(-y·m). */
  learn({ x1, x2, y }: Examples, batch: Uint32Array): void {
    const model = this.#model;
    const share = 1 / batch.length;
    model.gradients.fill(0);
    for (let k = 0; k < batch.length; k += 1) {
      const i = batch[k]!;
      const wrongness = -y[i]! * model.forward(x1[i]!, x2[i]!);
      model.addSlopes(-y[i]! * squash(wrongness) * share);
    }
    this.#addCost();
    this.#optimizer.update(model.values, model.gradients);
  }

  #addCost(): void {
    if (this.#cost === undefined) return;
    const { regularizer, places } = this.#cost;
    const { values, gradients } = this.#model;
    for (const i of places) gradients[i]! += regularizer.slope(values[i]!);
  }
}
