/** Everything a reader can choose in the lab, as one flat record. The same settings give the same training. */

import { featureNames, plainFeatures, type Feature } from '../core/features.ts';
import type { Activation } from '../core/network.ts';

export const dataNames = ['simple', 'diag', 'split', 'xor', 'circle', 'spiral', 'gauss', 'mine'] as const;
export const modelNames = ['linear', 'split', 'mlp'] as const;
export const activations = ['tanh', 'relu', 'sigmoid'] as const satisfies readonly Activation[];
export const optimizers = ['adam', 'sgd'] as const;
export const regularizations = ['none', 'l1', 'l2'] as const;
export const looks = ['soft', 'sharp'] as const;

export type DataName = (typeof dataNames)[number];
export type ModelName = (typeof modelNames)[number];

/** One of the reader's own points. Its place in the list is its identity: moving or flipping keeps it. */
export interface OwnPoint {
  readonly x1: number;
  readonly x2: number;
  readonly label: 'circle' | 'cross';
}

export interface Settings {
  readonly data: DataName;
  /** How many points a named dataset has. */
  readonly n: number;
  readonly dataSeed: number;
  /** How far a point may stray in each direction after it got its label, in percent of the square. */
  readonly noise: number;
  /** The share of points kept for testing, in percent. */
  readonly test: number;
  /** The points of the dataset `mine`. */
  readonly points: readonly OwnPoint[];
  readonly model: ModelName;
  /** What an MLP is fed, in the order of the library. */
  readonly features: readonly Feature[];
  /** Neurons of each hidden layer of an MLP. */
  readonly hidden: readonly number[];
  readonly activation: Activation;
  /** Of the first weights and of the order of batches. */
  readonly seed: number;
  /** First values of the parameters; empty: drawn from the seed. */
  readonly start: readonly number[];
  readonly optimizer: (typeof optimizers)[number];
  readonly rate: number;
  /** What large weights cost. */
  readonly regularization: (typeof regularizations)[number];
  /** How much that counts beside the loss. */
  readonly penalty: number;
  /** Points for one step; 0: all of them. */
  readonly batch: number;
  /** Training stops at this epoch. */
  readonly epochs: number;
  /** Epochs a second. */
  readonly speed: number;
  readonly look: (typeof looks)[number];
  /** True: the data as seen along the x1-axis alone. */
  readonly axis: boolean;
}

export const limits = {
  n: [2, 500],
  dataSeed: [0, 999_999],
  noise: [0, 30],
  test: [0, 50],
  layers: [0, 3],
  neurons: [1, 8],
  seed: [0, 999_999],
  rate: [0.0001, 10],
  penalty: [0, 10],
  batch: [0, 500],
  epochs: [1, 20_000],
  speed: [1, 6000],
  points: [0, 500],
} as const satisfies Record<string, readonly [least: number, most: number]>;

/** The smallest network that learns each dataset with nearly every seed. */
const networks: Record<DataName, readonly number[]> = {
  simple: [2],
  diag: [2],
  split: [4],
  xor: [6, 6],
  circle: [6, 6],
  spiral: [8, 8, 8],
  gauss: [2],
  mine: [6, 6],
};

/** Settings that train: all of 50 points right within 1000 epochs, for nearly every seed. */
export function preset(data: DataName): Settings {
  return {
    data, n: 50, dataSeed: 1, noise: 0, test: 0, points: [],
    model: 'mlp', features: plainFeatures, hidden: networks[data], activation: 'tanh', seed: 1, start: [],
    optimizer: 'adam', rate: 0.02, regularization: 'none', penalty: 0.01, batch: 0, epochs: 1000, speed: 60,
    look: 'soft', axis: false,
  };
}

/** Another dataset brings its network along, unless the reader has chosen one of their own. */
export function withDataset(settings: Settings, data: DataName): Settings {
  const untouched = settings.model === 'mlp' && String(settings.hidden) === String(networks[settings.data]);
  return { ...settings, data, start: [], ...(untouched ? { hidden: networks[data] } : {}) };
}

/** The features with one of them chosen or given up. The last one stays: a model needs something to look at. */
export function withFeature(settings: Settings, feature: Feature, chosen: boolean): Settings {
  const features = featureNames.filter((name) => name === feature ? chosen : settings.features.includes(name));
  return features.length === 0 ? settings : { ...settings, features, start: [] };
}

/** What may change while training goes on as if nothing had happened. */
const outward: ReadonlySet<keyof Settings> = new Set(['epochs', 'speed', 'look'] as const);

/** Whether the worker must take up the settings: not for what only says how long, how fast and in which look. */
export function concernsTraining(before: Settings, after: Settings): boolean {
  const keys = Object.keys(after) as (keyof Settings)[];
  return keys.some((key) => !outward.has(key) && before[key] !== after[key]);
}

/** What may change while the parameters stay as they are: how we learn and look, not what and from where. */
const lasting: ReadonlySet<keyof Settings> = new Set(
  [
    'points', 'test', 'optimizer', 'rate', 'regularization', 'penalty', 'batch', 'epochs', 'speed', 'look', 'axis',
  ] as const,
);

/** Whether training must begin anew. The reader's own points may come to be under a running training. */
export function beginsAnew(before: Settings, after: Settings): boolean {
  if (after.data === 'mine' && before.data !== 'mine' && after.points !== before.points) {
    return beginsAnew({ ...before, data: 'mine' }, after);
  }
  const keys = Object.keys(after) as (keyof Settings)[];
  return keys.some((key) => !lasting.has(key) && String(before[key]) !== String(after[key]));
}
