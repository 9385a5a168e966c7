/** One training as the lab runs it: the same settings give the same session, to the last bit. */

import type { Examples } from '../core/examples.ts';
import { flatten, type Flattenable } from '../core/flat.ts';
import type { FlatModel } from '../core/flat-layers.ts';
import { FlatLearner, type WeightCost } from '../core/learner.ts';
import { Adam, SGD } from '../core/optim.ts';
import { L1, L2, weightPlaces } from '../core/regularizers.ts';
import { measure, Training, type Score } from '../core/train.ts';
import { emptyCurve, withSample, type Curve } from './curve.ts';
import type { LabState } from './address.ts';
import { examplesOf } from './data.ts';
import { startModel } from './model.ts';
import type { Settings } from './settings.ts';

/** A score, and of how many points. */
export interface Result extends Score {
  readonly count: number;
}

/** Why training stops by itself. */
export type End = 'epochs' | 'diverged' | 'no points';

export interface Progress {
  readonly epoch: number;
  readonly values: readonly number[];
  readonly train: Result;
  readonly test: Result;
  readonly curve: Curve;
  readonly end: End | undefined;
}

export class Session {
  readonly settings: Settings;
  readonly model: FlatModel;
  /** Training ends at this epoch; it may be moved while training runs. */
  stopAt: number;
  readonly #examples: { train: Examples; test: Examples };
  readonly #training: Training;
  #curve: Curve;
  #train: Result;
  #test: Result;

  /** Goes on from `values` and `epoch` where they are given, and from a curve so far. */
  constructor({ settings, values, epoch }: LabState, curve: Curve = emptyCurve) {
    this.settings = settings;
    this.stopAt = settings.epochs;
    this.#examples = examplesOf(settings);
    const start = startModel(settings);
    this.model = flatten(start);
    if (values.length === this.model.values.length) this.model.values.set(values);
    const { optimizer, rate, batch, seed } = settings;
    const steps = optimizer === 'adam' ? new Adam(rate) : new SGD(rate);
    const learner = new FlatLearner(this.model, steps, weightCost(settings, start));
    this.#training = new Training(learner, this.#examples.train, { batch: batch === 0 ? Infinity : batch, seed });
    this.#training.epoch = epoch;
    this.#curve = curve;
    this.#train = this.#measure(this.#examples.train);
    this.#test = this.#measure(this.#examples.test);
    this.#record();
  }

  /** Up to so many epochs; fewer where training ends. */
  advance(epochs: number): void {
    for (let i = 0; i < epochs && this.#end() === undefined; i += 1) {
      this.#training.next();
      this.#train = this.#measure(this.#examples.train);
      this.#test = this.#measure(this.#examples.test);
      this.#record();
    }
  }

  /** Parameters set by hand. The epoch stays: nothing was learnt. */
  setValues(values: readonly number[]): void {
    this.model.values.set(values);
    this.#train = this.#measure(this.#examples.train);
    this.#test = this.#measure(this.#examples.test);
  }

  progress(): Progress {
    const { epoch } = this.#training;
    const values = Array.from(this.model.values);
    return { epoch, values, train: this.#train, test: this.#test, curve: this.#curve, end: this.#end() };
  }

  #end(): End | undefined {
    if (this.#train.count === 0) return 'no points';
    if (!Number.isFinite(this.#train.loss)) return 'diverged';
    return this.#training.epoch >= this.stopAt ? 'epochs' : undefined;
  }

  #measure(examples: Examples): Result {
    return { ...measure(this.model, examples), count: examples.y.length };
  }

  #record(): void {
    const each = ({ loss, count }: Result) => count === 0 ? undefined : loss / count;
    const train = each(this.#train);
    if (train === undefined || !Number.isFinite(train)) return;
    this.#curve = withSample(this.#curve, { epoch: this.#training.epoch, train, test: each(this.#test) });
  }
}

function weightCost({ regularization, penalty }: Settings, model: Flattenable): WeightCost | undefined {
  if (regularization === 'none') return undefined;
  return { regularizer: regularization === 'l1' ? new L1(penalty) : new L2(penalty), places: weightPlaces(model) };
}
