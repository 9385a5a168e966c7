/** What the core says to a wrong argument: who was asked, what was needed, what came instead. */

import { Parameter } from './module.ts';

/**
 * `value` is a number, and not `NaN`; infinities pass.
 * @throws TypeError when it is anything else.
 */
export function needNumber(asked: string, name: string, value: unknown): void {
  if (typeof value === 'number' && !Number.isNaN(value)) return;
  throw new TypeError(`${asked}: ${name} must be a number, but it is ${inWords(value)}.`);
}

/**
 * `value` is a whole number that a double holds exactly.
 * @throws TypeError when it is anything else.
 */
export function needInteger(asked: string, name: string, value: unknown): void {
  if (Number.isSafeInteger(value)) return;
  throw new TypeError(`${asked}: ${name} must be a whole number, but it is ${inWords(value)}.`);
}

/**
 * `value` is one of 0, 1, 2, …
 * @throws TypeError when it is not whole, RangeError when it is negative.
 */
export function needCount(asked: string, name: string, value: number): void {
  needInteger(asked, name, value);
  if (value >= 0) return;
  throw new RangeError(`${asked}: ${name} must be 0 or more, but it is ${value}.`);
}

/**
 * The two lists are equally long.
 * @throws RangeError when they are not.
 */
export function needSameLength(asked: string, a: readonly unknown[], b: readonly unknown[]): void {
  if (a.length === b.length) return;
  throw new RangeError(`${asked}: the lists must be equally long, but they have ${a.length} and ${b.length} entries.`);
}

function inWords(value: unknown): string {
  if (value instanceof Parameter) return 'a Parameter: read its number with .value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return `the text ${JSON.stringify(value.slice(0, 40))}`;
  return String(value);
}
