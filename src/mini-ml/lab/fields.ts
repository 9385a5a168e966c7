/** How each setting is checked, written as text and read back. Text that makes no sense reads as undefined. */

import {
  list as listOf, Mismatch, number, oneOf, read, record, trueOrFalse, fields as fieldsWith, type Check,
} from '../../engine/schema/schema.ts';
import { featureNames, type Feature } from '../core/features.ts';
import {
  activations, dataNames, limits, looks, modelNames, optimizers, regularizations, type OwnPoint, type Settings,
} from './settings.ts';

export interface Field<T> {
  readonly check: Check<T>;
  read(text: string): T | undefined;
  write(value: T): string;
}

function choice<T extends string>(names: readonly T[]): Field<T> {
  const check = oneOf(...names);
  return { check, read: (text) => read(check, text), write: (value) => value };
}

const decimal = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number of ordinary spelling; an empty text, `0x10` and `Infinity` are none. */
export function readNumber(text: string): number | undefined {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** In text, what is too large or too small is cut to the range: a link asks for as much as there is. */
function real([least, most]: readonly [number, number]): Field<number> {
  const fromText = (text: string) => {
    const value = readNumber(text);
    return value === undefined ? undefined : Math.min(most, Math.max(least, value));
  };
  return { check: number(least, most), read: fromText, write: String };
}

function whole(range: readonly [number, number]): Field<number> {
  const field = real(range);
  const fromText = (text: string) => /^-?\d+$/.test(text) ? field.read(text) : undefined;
  return { ...field, check: number(...range, true), read: fromText };
}

/** Every part must make sense, or nothing does. */
function list<T>(separator: string, item: Field<T>, most: number): Field<readonly T[]> {
  return {
    check: listOf(item.check, most),
    read: (text) => {
      const items = text === '' ? [] : text.split(separator).map((part) => item.read(part));
      return items.length <= most && items.every((part) => part !== undefined) ? items : undefined;
    },
    write: (items) => items.map((part) => item.write(part)).join(separator),
  };
}

const place = number(-2, 2);
const checkPoint: Check<OwnPoint> = fieldsWith({ x1: place, x2: place, label: oneOf('circle', 'cross') });

/** `o0.25,0.5` is a circle, `x0.75,0.5` a cross. */
const point: Field<OwnPoint> = {
  check: checkPoint,
  read: (text) => {
    const [x1, x2, ...rest] = text.slice(1).split(',').map(readNumber);
    const label = { o: 'circle', x: 'cross' }[text.charAt(0)];
    return rest.length > 0 ? undefined : read(checkPoint, { x1, x2, label });
  },
  write: ({ x1, x2, label }) => `${label === 'cross' ? 'x' : 'o'}${x1},${x2}`,
};

const flag: Field<boolean> = {
  check: trueOrFalse,
  read: (text) => ({ yes: true, no: false })[text],
  write: (value) => value ? 'yes' : 'no',
};

/** In an address features are letters and digits alone, so that no program that finds links in text cuts it there. */
const featureCodes: Record<Feature, string> = {
  'x1': 'x1', 'x2': 'x2', 'x1^2': 'x1x1', 'x2^2': 'x2x2', 'x1*x2': 'x1x2', 'sin x1': 'sinx1', 'sin x2': 'sinx2',
};

export const feature: Field<Feature> = {
  check: oneOf(...featureNames),
  read: (text) => featureNames.find((name) => featureCodes[name] === text),
  write: (name) => featureCodes[name],
};

const featureList = list('-', feature, featureNames.length);

/** At least one, each once; in the order of the library, so that one choice has one spelling. */
function checkFeatures(value: unknown, path: string): readonly Feature[] {
  const found = featureList.check(value, path);
  const inOrder = featureNames.filter((name) => found.includes(name));
  if (found.length > 0 && inOrder.length === found.length) return inOrder;
  throw new Mismatch(path, value, { a: 'special', words: 'a list of different features, such as ["x1", "x2"]' });
}

const someFeatures: Field<readonly Feature[]> = {
  ...featureList,
  check: checkFeatures,
  read: (text) => read(checkFeatures, featureList.read(text)),
};

/** The largest network has 7 features and 8 neurons in each of 3 layers: 217 parameters. */
export const numbers: Field<readonly number[]> = list(',', real([-1e9, 1e9]), 217);

export const fields: { readonly [Key in keyof Settings]: Field<Settings[Key]> } = {
  data: choice(dataNames),
  n: whole(limits.n),
  dataSeed: whole(limits.dataSeed),
  noise: whole(limits.noise),
  test: whole(limits.test),
  points: list(';', point, limits.points[1]),
  model: choice(modelNames),
  features: someFeatures,
  hidden: list('-', whole(limits.neurons), limits.layers[1]),
  activation: choice(activations),
  seed: whole(limits.seed),
  start: numbers,
  optimizer: choice(optimizers),
  rate: real(limits.rate),
  regularization: choice(regularizations),
  penalty: real(limits.penalty),
  batch: whole(limits.batch),
  epochs: whole(limits.epochs),
  speed: whole(limits.speed),
  look: choice(looks),
  axis: flag,
};

export const settingNames = Object.keys(fields) as (keyof Settings)[];

const checks = Object.fromEntries(settingNames.map((name) => [name, fields[name].check]));

/** Settings of which each is one that the lab has and that is in its range. */
export const checkSettings = record(checks) as Check<unknown> as Check<Settings>;
