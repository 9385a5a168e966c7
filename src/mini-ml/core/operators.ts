/** The functions of numbers that models are made of, and the derivatives of three of them. */

import { needNumber } from './arguments.ts';

/** Keeps `log` finite at 0. */
const EPSILON = 1e-6;

/**
 * x · y
 * @throws TypeError when x or y is not a number.
 * @source minitorch, `operators.mul`
 */
export function mul(x: number, y: number): number {
  needNumber('mul', 'x', x);
  needNumber('mul', 'y', y);
  return x * y;
}

/**
 * x
 * @throws TypeError when x is not a number.
 * @source minitorch, `operators.id`
 */
export function id(x: number): number {
  needNumber('id', 'x', x);
  return x;
}

/**
 * x + y
 * @throws TypeError when x or y is not a number.
 * @source minitorch, `operators.add`
 */
export function add(x: number, y: number): number {
  needNumber('add', 'x', x);
  needNumber('add', 'y', y);
  return x + y;
}

/**
 * -x
 * @throws TypeError when x is not a number.
 * @source minitorch, `operators.neg`
 */
export function neg(x: number): number {
  needNumber('neg', 'x', x);
  return -x;
}

/**
 * 1 if x < y, else 0
 * @throws TypeError when x or y is not a number.
 * @source minitorch, `operators.lt`
 */
export function lt(x: number, y: number): 0 | 1 {
  needNumber('lt', 'x', x);
  needNumber('lt', 'y', y);
  return x < y ? 1 : 0;
}

/**
 * 1 if x = y, else 0
 * @throws TypeError when x or y is not a number.
 * @source minitorch, `operators.eq`
 */
export function eq(x: number, y: number): 0 | 1 {
  needNumber('eq', 'x', x);
  needNumber('eq', 'y', y);
  return x === y ? 1 : 0;
}

/**
 * The larger of x and y
 * @throws TypeError when x or y is not a number.
 * @source minitorch, `operators.max`
 */
export function max(x: number, y: number): number {
  needNumber('max', 'x', x);
  needNumber('max', 'y', y);
  return x > y ? x : y;
}

/**
 * |x - y| < 0.01
 * @throws TypeError when x or y is not a number.
 * @source minitorch, `operators.is_close`
 */
export function isClose(x: number, y: number): boolean {
  needNumber('isClose', 'x', x);
  needNumber('isClose', 'y', y);
  return Math.abs(x - y) < 1e-2;
}

/**
 * σ(x) = 1 / (1 + e⁻ˣ), for x < 0 written as eˣ / (1 + eˣ), so that no power of e overflows
 * @returns a number in [0, 1]; the ends are reached only by rounding.
 * @throws TypeError when x is not a number.
 * @source minitorch, `operators.sigmoid`
 */
export function sigmoid(x: number): number {
  needNumber('sigmoid', 'x', x);
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  return Math.exp(x) / (1 + Math.exp(x));
}

/**
 * x if x > 0, else 0
 * @throws TypeError when x is not a number.
 * @source minitorch, `operators.relu`
 */
export function relu(x: number): number {
  needNumber('relu', 'x', x);
  return x > 0 ? x : 0;
}

/**
 * ln(x + 10⁻⁶), for x > -10⁻⁶
 * @throws TypeError when x is not a number, RangeError when it has no logarithm.
 * @source minitorch, `operators.log`
 */
export function log(x: number): number {
  needNumber('log', 'x', x);
  if (x + EPSILON <= 0) throw new RangeError(`log: x must be 0 or more, but it is ${x}.`);
  return Math.log(x + EPSILON);
}

/**
 * eˣ
 * @throws TypeError when x is not a number.
 * @source minitorch, `operators.exp`
 */
export function exp(x: number): number {
  needNumber('exp', 'x', x);
  return Math.exp(x);
}

/**
 * 1 / x, for x ≠ 0
 * @throws TypeError when x is not a number, RangeError when it is 0.
 * @source minitorch, `operators.inv`
 */
export function inv(x: number): number {
  needNumber('inv', 'x', x);
  if (x === 0) throw new RangeError('inv: x must not be 0, because 1 / 0 is not a number.');
  return 1 / x;
}

/**
 * d · log′(x) = d / (x + 10⁻⁶)
 * @throws TypeError when x or d is not a number.
 * @source minitorch, `operators.log_back`
 */
export function logBack(x: number, d: number): number {
  needNumber('logBack', 'x', x);
  needNumber('logBack', 'd', d);
  return d / (x + EPSILON);
}

/**
 * d · inv′(x) = -d / x², for x ≠ 0
 * @throws TypeError when x or d is not a number, RangeError when x is 0.
 * @source minitorch, `operators.inv_back`
 */
export function invBack(x: number, d: number): number {
  needNumber('invBack', 'x', x);
  needNumber('invBack', 'd', d);
  if (x === 0) throw new RangeError('invBack: x must not be 0, because 1 / 0 is not a number.');
  return -d / (x * x);
}

/**
 * d · relu′(x) = d if x > 0, else 0; at the kink x = 0, where there is no derivative, 0 by choice
 * @throws TypeError when x or d is not a number.
 * @source minitorch, `operators.relu_back`
 */
export function reluBack(x: number, d: number): number {
  needNumber('reluBack', 'x', x);
  needNumber('reluBack', 'd', d);
  return x > 0 ? d : 0;
}
