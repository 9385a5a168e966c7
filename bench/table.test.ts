import { expect, test } from 'vitest';
import { median, short, table } from './table.ts';

test('the median is the middle number, or the mean of the middle two', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
  expect(() => median([])).toThrow(RangeError);
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
