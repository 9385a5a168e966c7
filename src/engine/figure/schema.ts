/** Small checks that are put together into a schema. Each gives a copy, and an error that names what was wrong. */

import { FigureError } from './figure.ts';
import { numberInWords } from './number.ts';

/** Gives a checked copy of a value; `path` is how a person would write where it stands. */
export type Check<T> = (value: unknown, path: string) => T;

type Checks = Readonly<Record<string, Check<unknown>>>;
type Checked<C extends Checks> = { -readonly [K in keyof C]: ReturnType<C[K]> };

/** A plain object with exactly these fields: `required` ones, and `optional` ones where they are there. */
export function record<R extends Checks, O extends Checks>(
  required: R, optional: O,
): Check<Checked<R> & Partial<Checked<O>>> {
  const all: Checks = { ...required, ...optional };
  return (value, path) => {
    const fields = plainObject(value, path);
    refuseUnknown(fields, all, path);
    const wanted = Object.keys(all).filter((key) => key in required || Object.hasOwn(fields, key));
    const checked = wanted.map((key) => [key, all[key]!(own(fields, key), join(path, key))]);
    return Object.fromEntries(checked) as Checked<R> & Partial<Checked<O>>;
  };
}

function plainObject(value: unknown, path: string): object {
  const prototype: unknown = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  if (prototype === Object.prototype || prototype === null) return value as object;
  throw refused(path, value, 'a plain object');
}

function refuseUnknown(fields: object, known: Checks, path: string): void {
  const unknown = Object.keys(fields).find((key) => !Object.hasOwn(known, key));
  if (unknown === undefined) return;
  const name = join(path, clean(unknown).slice(0, 60));
  throw new FigureError(name, `${name} is not an option here.`, `Known are ${Object.keys(known).join(', ')}.`);
}

/** One field, asked for before it is known what the others must be. */
export function field(value: unknown, key: string, path: string): unknown {
  return own(plainObject(value, path), key);
}

function own(fields: object, key: string): unknown {
  return Object.hasOwn(fields, key) ? (fields as Record<string, unknown>)[key] : undefined;
}

/** An array of at most `most` things of one kind. */
export function list<T>(item: Check<T>, most: number): Check<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw refused(path, value, 'a list');
    if (value.length > most) {
      throw new FigureError(path, `${path} has ${value.length} entries; at most ${most} are allowed.`);
    }
    return Array.from({ length: value.length }, (_, index) => item(value[index], `${path}[${index}]`));
  };
}

/** An array of exactly two. */
export function pair<A, B>(first: Check<A>, second: Check<B>): Check<readonly [A, B]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length !== 2) throw refused(path, value, 'a list of two');
    return [first(value[0], `${path}[0]`), second(value[1], `${path}[1]`)];
  };
}

/** One of these words. */
export function word<const W extends string>(...words: readonly W[]): Check<W> {
  return (value, path) => {
    const found = words.find((one) => one === value);
    if (found === undefined) throw refused(path, value, words.map((one) => `"${one}"`).join(' or '));
    return found;
  };
}

/** A finite number in a range, whole if told. */
export function number(least: number, most: number, whole = false): Check<number> {
  return (value, path) => {
    const fits = typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value));
    if (fits) return value;
    const kind = whole ? 'a whole number' : 'a number';
    throw refused(path, value, `${kind} from ${numberInWords(least)} to ${numberInWords(most)}`);
  };
}

/** Any number, NaN and infinite ones too: a place may turn out not to be one. */
export function anyNumber(value: unknown, path: string): number {
  if (typeof value !== 'number') throw refused(path, value, 'a number');
  return value;
}

/** Text that can only be read: no control characters, and none that turn the direction of what follows. */
export function text(most: number): Check<string> {
  return (value, path) => {
    if (typeof value !== 'string') throw refused(path, value, 'a text');
    if (value.length > most) {
      throw new FigureError(path, `${path} has ${value.length} characters; at most ${most} are allowed.`);
    }
    return clean(value);
  };
}

const unreadable = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

function clean(words: string): string {
  return words.toWellFormed().replaceAll(unreadable, ' ');
}

export function refused(path: string, value: unknown, wanted: string): FigureError {
  const name = path === '' ? 'The picture' : path;
  return new FigureError(path, `${name} is ${inWords(value)}; it must be ${wanted}.`);
}

function inWords(value: unknown): string {
  if (typeof value === 'number') return numberInWords(value);
  if (typeof value === 'string') return `"${clean(value.slice(0, 40))}"`;
  if (value === undefined) return 'missing';
  if (value === null || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? `a list of ${value.length}` : `of type ${typeof value}`;
}

/** How a person would write where a field stands: `marks[2].at`. */
export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
