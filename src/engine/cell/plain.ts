/** Values as plain data: what crosses from the code of a question to what is asked, and can be kept as JSON. */
import { inspect } from './inspect.ts';

/** Numbers, texts, and lists and records of these; of anything else, its text as a console prints it. */
export type Plain = number | string | boolean | readonly Plain[] | { readonly [name: string]: Plain };

/** How deep a value is followed, and how many entries of it are taken: more than any question asks for. */
const limits = { depth: 4, entries: 1000 };

/** The same value as data; looking at it never throws. What JSON has no number for, `NaN` say, is a text. */
export function plainOf(value: unknown, depth: number = limits.depth): Plain {
  if (typeof value === 'string' || typeof value === 'boolean' || isJsonNumber(value)) return value;
  try {
    if (depth > 0 && isList(value)) return [...value].slice(0, limits.entries).map((one) => plainOf(one, depth - 1));
    if (depth > 0 && isRecord(value)) return record(value, depth);
  } catch {
    return inspect(value);
  }
  return inspect(value);
}

/** As a console prints it; a text is itself. */
export const plainText = (value: Plain): string => inspect(value, { bareText: true });

/** All numbers of a value, in order, however deep they lie. */
export function numbersIn(value: Plain): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

function record(value: Readonly<Record<string, unknown>>, depth: number): Plain {
  const entries = Object.entries(value).slice(0, limits.entries);
  return Object.fromEntries(entries.map(([name, one]) => [name, plainOf(one, depth - 1)]));
}

const isJsonNumber = (value: unknown): value is number => Number.isFinite(value) && !Object.is(value, -0);

const isList = (value: unknown): value is Iterable<unknown> =>
  Array.isArray(value) || value instanceof Set || (ArrayBuffer.isView(value) && !(value instanceof DataView));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
