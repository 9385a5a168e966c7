/**
 * Checks for unknown data, put together from small ones. Each gives a copy of what it was given, or throws a
 * `Mismatch` that says where it is no such thing. It has no words: whoever asks tells the reader in its own.
 */

/** Gives a checked copy of a value; `path` is how a person would write where it stands: `marks[2].at`. */
export type Check<T> = (value: unknown, path: string) => T;

type Checks = Readonly<Record<string, Check<unknown>>>;
type Checked<C extends Checks> = { -readonly [K in keyof C]: ReturnType<C[K]> };
type Fields = Readonly<Record<string, unknown>>;

/** What there should have been. With `most` it was the right thing, and too long. */
export type Wanted =
  | { a: 'object' | 'text' | 'list' | 'true or false' }
  | { a: 'text' | 'list'; most: number }
  | { a: 'tuple'; length: number }
  /** The value is the name of a field that there should not be. */
  | { a: 'field'; of: readonly string[] }
  | { a: 'literal'; of: readonly (string | number)[] }
  | { a: 'number'; from?: number; to?: number; whole?: boolean }
  | { a: 'special'; words: string };

/** Something that is not what it should be. */
export class Mismatch extends Error {
  readonly path: string;
  readonly value: unknown;
  readonly wanted: Wanted;

  constructor(path: string, value: unknown, wanted: Wanted) {
    super(`${path}: wanted ${JSON.stringify(wanted)}`);
    this.path = path;
    this.value = value;
    this.wanted = wanted;
  }
}

/** The checked copy, or nothing where the value is no such thing. */
export function read<T>(check: Check<T>, value: unknown): T | undefined {
  try {
    return check(value, '');
  } catch (problem) {
    if (problem instanceof Mismatch) return undefined;
    throw problem;
  }
}

/** An object of no class: its own fields. */
export function object(value: unknown, path: string): Fields {
  const prototype: unknown = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  if (prototype !== Object.prototype && prototype !== null) throw new Mismatch(path, value, { a: 'object' });
  return Object.assign(Object.create(null) as Fields, value);
}

/** At least these fields; others are left out of the copy. */
export function fields<R extends Checks, O extends Checks = Record<never, never>>(
  required: R, optional?: O,
): Check<Checked<R> & Partial<Checked<O>>> {
  const all: Checks = { ...required, ...optional };
  return (value, path) => {
    const found = object(value, path);
    const wanted = Object.keys(all).filter((key) => key in required || found[key] !== undefined);
    const checked = wanted.map((key) => [key, all[key]!(found[key], join(path, key))]);
    return Object.fromEntries(checked) as Checked<R> & Partial<Checked<O>>;
  };
}

/** Exactly these fields: what is unknown is refused by its name. */
export function record<R extends Checks, O extends Checks = Record<never, never>>(
  required: R, optional?: O,
): Check<Checked<R> & Partial<Checked<O>>> {
  const check = fields(required, optional);
  const known = Object.keys({ ...required, ...optional });
  return (value, path) => {
    const unknown = Object.keys(object(value, path)).find((key) => !known.includes(key));
    if (unknown !== undefined) throw new Mismatch(path, unknown, { a: 'field', of: known });
    return check(value, path);
  };
}

/** One of several things, told apart by a field. */
export function choice<C extends Checks>(key: string, kinds: C): Check<ReturnType<C[keyof C]>> {
  const kind = oneOf(...Object.keys(kinds));
  return (value, path) =>
    kinds[kind(object(value, path)[key], join(path, key))]!(value, path) as ReturnType<C[keyof C]>;
}

/** At most so many things of one kind, by name. */
export function dictionary<T>(name: Check<string>, item: Check<T>, most: number): Check<Record<string, T>> {
  const entries = list(tuple(name, item), most);
  return (value, path) => Object.fromEntries(entries(Object.entries(object(value, path)), path));
}

/** At most so many things of one kind, in order. */
export function list<T>(item: Check<T>, most = Infinity): Check<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new Mismatch(path, value, { a: 'list' });
    if (value.length > most) throw new Mismatch(path, value, { a: 'list', most });
    return Array.from(value, (one: unknown, index) => item(one, `${path}[${index}]`));
  };
}

/** A list of exactly these. */
export function tuple<const C extends readonly Check<unknown>[]>(
  ...checks: C
): Check<{ -readonly [K in keyof C]: ReturnType<C[K]> }> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length !== checks.length) {
      throw new Mismatch(path, value, { a: 'tuple', length: checks.length });
    }
    return checks.map((check, index) => check(value[index], `${path}[${index}]`)) as
      { -readonly [K in keyof C]: ReturnType<C[K]> };
  };
}

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value, path) => (value === null ? null : check(value, path));
}

/** The first, or else the second. */
export function either<A, B>(first: Check<A>, second: Check<B>): Check<A | B> {
  return (value, path) => read(first, value) ?? second(value, path);
}

/** What does not fit is taken for something else. */
export function otherwise<T>(check: Check<T>, fallback: T): Check<T> {
  return (value) => read(check, value) ?? fallback;
}

export function oneOf<const L extends string | number>(...literals: readonly L[]): Check<L> {
  return (value, path) => {
    const found = literals.find((one) => one === value);
    if (found === undefined) throw new Mismatch(path, value, { a: 'literal', of: literals });
    return found;
  };
}

/** A finite number in a range, whole if told. */
export function number(from: number, to: number, whole = false): Check<number> {
  return (value, path) => {
    if (typeof value === 'number' && value >= from && value <= to && (!whole || Number.isInteger(value))) return value;
    throw new Mismatch(path, value, { a: 'number', from, to, whole });
  };
}

/** Any number, NaN and infinite ones too. */
export function anyNumber(value: unknown, path: string): number {
  if (typeof value !== 'number') throw new Mismatch(path, value, { a: 'number' });
  return value;
}

/** What is checked later, or by somebody else. */
export const anything: Check<unknown> = (value) => value;

export const finite = number(-Number.MAX_VALUE, Number.MAX_VALUE);

/** A text as it is: who shows it takes out what cannot be read. */
export function text(most = Infinity): Check<string> {
  return (value, path) => {
    if (typeof value !== 'string') throw new Mismatch(path, value, { a: 'text' });
    if (value.length > most) throw new Mismatch(path, value, { a: 'text', most });
    return value;
  };
}

export function trueOrFalse(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new Mismatch(path, value, { a: 'true or false' });
  return value;
}

/** How a person would write where a field stands. */
export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
