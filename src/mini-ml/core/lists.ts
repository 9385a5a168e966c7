/** Functions of lists, made of functions of numbers. */

import { needList, needNumbers, needSameLength } from './arguments.ts';
import { add, mul, neg } from './operators.ts';

/**
 * map(f)([a, b, …]) = [f(a), f(b), …]
 * @throws TypeError when the argument is not a list.
 * @source minitorch, `operators.map`
 */
export function map<A, B>(fn: (x: A) => B): (list: readonly A[]) => B[] {
  return (list) => {
    needList('map', 'its argument', list);
    return list.map((x) => fn(x));
  };
}

/**
 * zipWith(f)([a, b, …], [c, d, …]) = [f(a, c), f(b, d), …], for lists of equal length
 * @throws TypeError when an argument is not a list, RangeError when the lists differ in length.
 * @source minitorch, `operators.zipWith`
 */
export function zipWith<A, B, C>(fn: (x: A, y: B) => C): (xs: readonly A[], ys: readonly B[]) => C[] {
  return (xs, ys) => {
    needList('zipWith', 'the first argument', xs);
    needList('zipWith', 'the second argument', ys);
    needSameLength('zipWith', xs, ys);
    return xs.map((x, i) => fn(x, ys[i] as B));
  };
}

/**
 * reduce(f, start)([a, b, c]) = f(f(f(start, a), b), c); for an empty list, start
 * @throws TypeError when the argument is not a list.
 * @source minitorch, `operators.reduce`
 */
export function reduce<A, B>(fn: (sofar: B, x: A) => B, start: B): (list: readonly A[]) => B {
  return (list) => {
    needList('reduce', 'its argument', list);
    return list.reduce((sofar, x) => fn(sofar, x), start);
  };
}

/**
 * [-a, -b, …]
 * @throws TypeError when the argument is not a list of numbers.
 * @source minitorch, `operators.negList`
 */
export function negList(list: readonly number[]): number[] {
  needNumbers('negList', 'list', list);
  return map(neg)(list);
}

/**
 * [a + c, b + d, …], for lists of equal length
 * @throws TypeError when an argument is not a list of numbers, RangeError when the lists differ in length.
 * @source minitorch, `operators.addLists`
 */
export function addLists(xs: readonly number[], ys: readonly number[]): number[] {
  needNumbers('addLists', 'xs', xs);
  needNumbers('addLists', 'ys', ys);
  needSameLength('addLists', xs, ys);
  return zipWith(add)(xs, ys);
}

/**
 * a + b + …, from left to right; for an empty list, 0
 * @throws TypeError when the argument is not a list of numbers.
 * @source minitorch, `operators.sum`
 */
export function sum(list: readonly number[]): number {
  needNumbers('sum', 'list', list);
  return reduce(add, 0)(list);
}

/**
 * a · b · …, from left to right; for an empty list, 1
 * @throws TypeError when the argument is not a list of numbers.
 * @source minitorch, `operators.prod`
 */
export function prod(list: readonly number[]): number {
  needNumbers('prod', 'list', list);
  return reduce(mul, 1)(list);
}
