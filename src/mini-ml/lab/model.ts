/** The model that settings stand for, with its first values. */

import { setValues, valuesOf, type Flattenable } from '../core/flat.ts';
import { Linear, Split } from '../core/models.ts';
import { MLP } from '../core/network.ts';
import { seeded } from '../core/random.ts';
import type { Settings } from './settings.ts';

/** The model before training: `start` where it fits, else values drawn from the seed. */
export function startModel(settings: Settings): Flattenable {
  const model = drawn(settings);
  if (settings.start.length === model.parameters().length) setValues(model, settings.start);
  return model;
}

/** Lines start with two digits after the point, so that a reader can say them; networks with all that chance gave. */
function drawn({ model, features, hidden, activation, seed }: Settings): Flattenable {
  if (model === 'mlp') return new MLP({ features, hidden, activation, seed });
  const random = seeded(seed);
  const value = () => Math.round((2 * random() - 1) * 100) / 100;
  const line = () => new Linear(value(), value(), value());
  return model === 'linear' ? line() : new Split(line(), line());
}

/** The dotted names of all parameters, in the order of their values. */
export function parameterNames(settings: Settings): string[] {
  return startModel(settings).namedParameters().map(([name]) => name);
}

/** How many numbers make up a model of these settings. */
export function countValues(settings: Settings): number {
  return valuesOf(startModel(settings)).length;
}
