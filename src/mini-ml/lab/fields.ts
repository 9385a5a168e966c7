/** How each setting is written as text and read back. Text that makes no sense reads as undefined. */

import {
  activations, dataNames, limits, looks, modelNames, optimizers, type OwnPoint, type Settings,
} from './settings.ts';

export interface Field<T> {
  read(text: string): T | undefined;
  write(value: T): string;
}

function choice<T extends string>(names: readonly T[]): Field<T> {
  return { read: (text) => names.find((name) => name === text), write: (value) => value };
}

const decimal = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number of ordinary spelling; an empty text, `0x10` and `Infinity` are none. */
export function readNumber(text: string): number | undefined {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

function real([least, most]: readonly [number, number]): Field<number> {
  const read = (text: string) => {
    const value = readNumber(text);
    return value === undefined ? undefined : Math.min(most, Math.max(least, value));
  };
  return { read, write: String };
}

function whole(range: readonly [number, number]): Field<number> {
  const field = real(range);
  return { ...field, read: (text) => /^-?\d+$/.test(text) ? field.read(text) : undefined };
}

/** Every part must make sense, or nothing does. */
function list<T>(separator: string, item: Field<T>, most: number): Field<readonly T[]> {
  return {
    read: (text) => {
      const items = text === '' ? [] : text.split(separator).map((part) => item.read(part));
      return items.length <= most && items.every((part) => part !== undefined) ? items : undefined;
    },
    write: (items) => items.map((part) => item.write(part)).join(separator),
  };
}

/** `o0.25,0.5` is a circle, `x0.75,0.5` a cross. */
const point: Field<OwnPoint> = {
  read: (text) => {
    const [x1, x2, ...rest] = text.slice(1).split(',').map(readNumber);
    const label = { o: 'circle', x: 'cross' }[text.charAt(0)] as OwnPoint['label'] | undefined;
    if (label === undefined || x1 === undefined || x2 === undefined || rest.length > 0) return undefined;
    return Math.abs(x1) <= 2 && Math.abs(x2) <= 2 ? { x1, x2, label } : undefined;
  },
  write: ({ x1, x2, label }) => `${label === 'cross' ? 'x' : 'o'}${x1},${x2}`,
};

const flag: Field<boolean> = {
  read: (text) => ({ yes: true, no: false })[text],
  write: (value) => value ? 'yes' : 'no',
};

/** The largest network has 8 neurons in each of 3 layers: 177 parameters. */
export const numbers: Field<readonly number[]> = list(',', real([-1e9, 1e9]), 177);

export const fields: { readonly [Key in keyof Settings]: Field<Settings[Key]> } = {
  data: choice(dataNames),
  n: whole(limits.n),
  dataSeed: whole(limits.dataSeed),
  noise: whole(limits.noise),
  test: whole(limits.test),
  points: list(';', point, limits.points[1]),
  model: choice(modelNames),
  hidden: list('-', whole(limits.neurons), limits.layers[1]),
  activation: choice(activations),
  seed: whole(limits.seed),
  start: numbers,
  optimizer: choice(optimizers),
  rate: real(limits.rate),
  batch: whole(limits.batch),
  epochs: whole(limits.epochs),
  speed: whole(limits.speed),
  look: choice(looks),
  axis: flag,
};

export const settingNames = Object.keys(fields) as (keyof Settings)[];
