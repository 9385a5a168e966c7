import { expect, test } from 'vitest';
import { binned } from './bins.ts';

test('a few different numbers stand by themselves, with their counts in each round', () => {
  expect(binned([[4, 1, 4], [4]])).toEqual([{ from: 1, to: 1, counts: [1, 0] }, { from: 4, to: 4, counts: [2, 1] }]);
  expect(binned([[], []])).toEqual([]);
});

test('many numbers fill equal parts of their range, and every number is in one', () => {
  const numbers = Array.from({ length: 100 }, (_, at) => at / 10);
  const bins = binned([numbers]);
  expect(bins.map(({ from, to }) => [from, to])).toEqual([[0, 2], [2, 4], [4, 6], [6, 8], [8, 10]]);
  expect(bins.map(({ counts: [count] }) => count)).toEqual([20, 20, 20, 20, 20]);
});

test('one who writes a huge number does not push the others into one bar', () => {
  const bins = binned([[...Array.from({ length: 200 }, (_, at) => at % 20), 1e300]]);
  expect(bins.reduce((sum, { counts: [count = 0] }) => sum + count, 0)).toBe(201);
  expect(bins.length).toBeGreaterThan(3);
});
