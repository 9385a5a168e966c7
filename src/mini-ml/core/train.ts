/** Training: epoch by epoch, down the loss. */

import { needCount } from './arguments.ts';
import type { Point } from './datasets.ts';
import { Batches, toExamples, type Examples } from './examples.ts';
import { flatten, isFlattenable, setValues, type Flattenable } from './flat.ts';
import { FlatLearner, ScalarLearner, type Learner, type ScalarModel } from './learner.ts';
import { logSigmoidLoss } from './losses.ts';
import type { Classifier } from './models.ts';
import { Adam, type Optimizer } from './optim.ts';
import { seeded } from './random.ts';
import { weightPlaces, type Regularizer } from './regularizers.ts';

/** How training goes. */
export interface TrainSpec {
  optimizer?: Optimizer;
  /** The cost of weights beside the loss, `new L2(0.01)` say; nothing by default. */
  regularizer?: Regularizer;
  epochs?: number;
  /** Points per step; all of them by default. */
  batch?: number;
  /** For the order in which batches are drawn. */
  seed?: number;
}

/** How well a model does: the full loss Σ -log σ(y·m(x)), and how many points lie on their side. */
export interface Score {
  readonly loss: number;
  readonly correct: number;
}

/** The state after an epoch, one pass over all points; epoch 0 is the state before training. */
export interface Epoch extends Score {
  readonly epoch: number;
}

/** Training that can be continued: each `next` is one epoch. Equal seeds give equal epochs, to the last bit. */
export class Training {
  epoch = 0;
  readonly #learner: Learner;
  readonly #examples: Examples;
  readonly #batches: Batches;

  constructor(learner: Learner, examples: Examples, { batch = Infinity, seed = 1 }: TrainSpec = {}) {
    const n = examples.y.length;
    this.#learner = learner;
    this.#examples = examples;
    this.#batches = new Batches(n, Math.max(1, Math.min(batch, n)), seeded(seed));
  }

  next(): void {
    this.#batches.shuffle();
    for (const batch of this.#batches.batches) this.#learner.learn(this.#examples, batch);
    this.epoch += 1;
  }
}

/** The loss of a model and how many points it gets right. A score above 0 means cross, any other means circle. */
export function measure(model: Classifier, { x1, x2, y }: Examples): Score {
  let loss = 0;
  let correct = 0;
  for (let i = 0; i < y.length; i += 1) {
    const score = model.forward(x1[i]!, x2[i]!);
    loss += Number.isNaN(score) ? Number.NaN : logSigmoidLoss(-y[i]! * score);
    if (y[i]! > 0 ? score > 0 : score <= 0) correct += 1;
  }
  return { loss, correct };
}

/**
 * Trains the model and reports after each epoch how it does; the first report is of epoch 0, before any training.
 * The loss it reports is that of the points alone, without what a regularizer adds.
 * Stops after `epochs` (1000 by default), or with the first loss that is not finite.
 * `Linear`, `Split` and `MLP` train on flat rows of numbers; other models need a method `score` that gives a Scalar.
 * @throws TypeError when epochs is not whole or the model cannot be trained, RangeError when epochs is negative.
 */
export function* train(
  model: Flattenable | ScalarModel,
  circles: readonly Point[],
  crosses: readonly Point[],
  spec: TrainSpec = {},
): Generator<Epoch, void> {
  const { epochs = 1000 } = spec;
  needCount('train', 'epochs', epochs);
  const examples = toExamples(circles, crosses);
  const { learner, scorer, publish } = pupil(model, spec);
  const training = new Training(learner, examples, spec);
  for (let score = measure(scorer, examples); ; score = measure(scorer, examples)) {
    yield { epoch: training.epoch, ...score };
    if (training.epoch >= epochs || !Number.isFinite(score.loss)) return;
    training.next();
    publish();
  }
}

/** What learns, what can be measured meanwhile, and how the model gets the values that were learnt. */
interface Pupil {
  readonly learner: Learner;
  readonly scorer: Classifier;
  publish(): void;
}

function pupil(model: Flattenable | ScalarModel, { optimizer = new Adam(), regularizer }: TrainSpec): Pupil {
  if (isFlattenable(model)) {
    const flat = flatten(model);
    const cost = regularizer && { regularizer, places: weightPlaces(model) };
    return {
      learner: new FlatLearner(flat, optimizer, cost),
      scorer: flat,
      publish: () => setValues(model, flat.values),
    };
  }
  if ('score' in model) {
    return { learner: new ScalarLearner(model, optimizer, regularizer), scorer: model, publish: () => undefined };
  }
  throw new TypeError('train: this model cannot be trained. Use Linear, Split or MLP, or give it a method score.');
}
