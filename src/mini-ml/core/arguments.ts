/** What the core says about a wrong argument: which function was called, what it needs, what it got. */

import { Module, Parameter } from './module.ts';

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
 * `value` is a list.
 * @throws TypeError when it is not.
 */
export function needList(asked: string, name: string, value: unknown): void {
  if (Array.isArray(value)) return;
  throw new TypeError(`${asked}: ${name} must be a list, but it is ${inWords(value)}.`);
}

/**
 * `value` is a list of numbers without `NaN`.
 * @throws TypeError when it is not a list, or for the first entry that is not a number.
 */
export function needNumbers(asked: string, name: string, value: readonly unknown[]): void {
  needList(asked, name, value);
  value.forEach((entry, i) => {
    needNumber(asked, `${name}[${i}]`, entry);
  });
}

/**
 * The two lists have the same length.
 * @throws RangeError when they are not.
 */
export function needSameLength(asked: string, a: readonly unknown[], b: readonly unknown[]): void {
  if (a.length === b.length) return;
  throw new RangeError(`${asked}: the lists must be equally long, but they have ${a.length} and ${b.length} entries.`);
}

/**
 * `value` has a method `forward`, as every model has.
 * @throws TypeError when it has none.
 */
export function needModel(asked: string, name: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && 'forward' in value && typeof value.forward === 'function') return;
  throw new TypeError(`${asked}: ${name} is ${inWords(value)}, which has no method forward(x1, x2).`);
}

/** A value as an error shows it: short, whatever it is. */
function inWords(value: unknown): string {
  if (value instanceof Parameter) return 'a Parameter (read its number with .value)';
  if (value instanceof Module) return `the module ${value.constructor.name || 'Module'}`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return `the string ${JSON.stringify(value.slice(0, 40))}`;
  if (typeof value === 'bigint') return `the bigint ${value}n`;
  return String(value);
}
