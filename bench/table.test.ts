import { expect, test } from 'vitest';
import { late, median, short, table, within } from './table.ts';

test('the median is the middle number, or the mean of the middle two', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
  expect(() => median([])).toThrow(RangeError);
});

test('one value in twenty may be later than the late one', () => {
  expect(late(Array.from({ length: 20 }, (_, at) => 20 - at))).toBe(20);
  expect(late(Array.from({ length: 40 }, (_, at) => at + 1))).toBe(39);
  expect(late([])).toBeNaN();
});

test('what is over its limit, or was not measured, is named with the limit', () => {
  expect(within({ paint: [2, 3], key: [10, 10] })).toBe('ok');
  expect(within({ paint: [4, 3], bytes: [NaN, 10], key: [1, 2] })).toBe('over: paint 3, bytes 10');
});

test('a number is said in three digits', () => {
  expect([1234.5, 12.345, 0.012345, 0].map(short)).toEqual(['1235', '12.3', '0.0123', '0']);
});

test('a table keeps its columns apart', () => {
  expect(table('Bytes', ['page', 'js'], [['article', '3195'], ['deck', '64']])).toMatchInlineSnapshot(`
    "Bytes
      page       js
      article  3195
      deck       64"
  `);
});
