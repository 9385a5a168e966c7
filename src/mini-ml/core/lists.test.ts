import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addLists, map, negList, prod, reduce, sum, zipWith } from './lists.ts';
import { add, mul } from './operators.ts';

const number = fc.integer({ min: -1000, max: 1000 });
const list = fc.array(number);
const pairs = fc.array(fc.tuple(number, number));

test('map keeps the length and mapping twice is mapping the composition', () => {
  fc.assert(fc.property(list, (xs) => {
    const twice = (x: number) => 2 * x;
    const next = (x: number) => x + 1;
    expect(map(next)(map(twice)(xs))).toEqual(map((x: number) => next(twice(x)))(xs));
    expect(map(twice)(xs)).toHaveLength(xs.length);
  }));
});

test('map hands fn the entry alone, so a second parameter keeps its default', () => {
  expect(map((x: string) => parseInt(x))(['10', '10', '10'])).toEqual([10, 10, 10]);
  expect(map((x: number, by = 1) => x + by)([5, 5])).toEqual([6, 6]);
});

test('zipWith pairs entries in order', () => {
  fc.assert(fc.property(pairs, (both) => {
    const xs = both.map(([x]) => x);
    const ys = both.map(([, y]) => y);
    expect(zipWith((x: number, y: number) => [x, y])(xs, ys)).toEqual(both);
    expect(addLists(xs, ys)).toEqual(both.map(([x, y]) => x + y));
    expect(addLists(xs, ys)).toEqual(addLists(ys, xs));
  }));
});

test('reduce goes from left to right and starts at start', () => {
  expect(reduce((text: string, x: number) => `(${text} ${x})`, 's')([1, 2, 3])).toBe('(((s 1) 2) 3)');
  expect(reduce(add, 7)([])).toBe(7);
});

test('sum and prod of two lists in a row are the sum and product of their results', () => {
  const small = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 8 });
  fc.assert(fc.property(small, small, (xs, ys) => {
    expect(sum([...xs, ...ys])).toBe(add(sum(xs), sum(ys)));
    expect(prod([...xs, ...ys]) + 0).toBe(mul(prod(xs), prod(ys)) + 0);
  }));
  expect(sum([])).toBe(0);
  expect(prod([])).toBe(1);
});

test('a list and its negative add up to zeros, and nothing changes the lists given', () => {
  fc.assert(fc.property(list, (xs) => {
    const frozen = Object.freeze([...xs]);
    expect(addLists(frozen, negList(frozen))).toEqual(xs.map(() => 0));
    expect(frozen).toEqual(xs);
  }));
});

test('lists of differing length and entries that are not numbers are refused', () => {
  expect(() => addLists([1, 2], [1])).toThrowErrorMatchingInlineSnapshot(`[RangeError: addLists: the lists must be equally long, but they have 2 and 1 entries.]`);
  expect(() => zipWith(add)([1], [])).toThrowErrorMatchingInlineSnapshot(`[RangeError: zipWith: the lists must be equally long, but they have 1 and 0 entries.]`);
  expect(() => map(String)(3 as never)).toThrowErrorMatchingInlineSnapshot(`[TypeError: map: its argument must be a list, but it is 3.]`);
  expect(() => addLists([1], [NaN])).toThrowErrorMatchingInlineSnapshot(`[TypeError: addLists: ys[0] must be a number, but it is NaN.]`);
  expect(() => prod([undefined as never])).toThrowErrorMatchingInlineSnapshot(`[TypeError: prod: list[0] must be a number, but it is undefined.]`);
  expect(() => sum([1, '2' as never])).toThrowErrorMatchingInlineSnapshot(`[TypeError: sum: list[1] must be a number, but it is the string "2".]`);
  expect(() => negList([null as never])).toThrowErrorMatchingInlineSnapshot(`[TypeError: negList: list[0] must be a number, but it is null.]`);
});
