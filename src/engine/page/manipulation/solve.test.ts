import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corrected, effective, leastMove, norm, stepFor } from './solve.ts';

const value = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000);
const pair = fc.tuple(value, value);

test('two numbers that move a place independently bring it where it is wanted', () => {
  fc.assert(fc.property(pair, pair, pair, ([a, c], [b, d], [r0, r1]) => {
    fc.pre(Math.abs(a * d - b * c) > 0.1);
    const [x = 0, y = 0] = leastMove([[a, c], [b, d]], [r0, r1]);
    expect(norm([a * x + b * y + r0, c * x + d * y + r1])).toBeLessThan(1e-4);
  }), { numRuns: 100 });
});

test('of many numbers for one residual, the move is along their effect and no longer than it need be', () => {
  expect(leastMove([[3], [4]], [-5]).map((move) => Number(move.toFixed(6)))).toEqual([0.6, 0.8]);
});

test('a number that does it alone is taken alone; without one, all that have an effect', () => {
  const columns = [[0.3, -0.4], [0.7, 0.7], [0, 0]];
  expect(effective(columns, [1, 1])).toEqual([1]);
  expect(effective(columns, undefined)).toEqual([0, 1]);
  expect(effective([[0, 0]], [1, 1])).toEqual([]);
});

test('a correction makes the columns say what was seen', () => {
  const columns = corrected([[1, 0], [0, 1]], [2, 0], [1, 1]);
  expect(columns.map(([, second]) => second)).toEqual([0.5, 1]);
  expect(columns[0]![0]).toBe(0.5);
});

test('a step is what a pixel can tell', () => {
  expect(stepFor([1, 0], 1 / 344)).toBeCloseTo(0.001, 12);
  expect(stepFor([0.1], 1 / 344)).toBeCloseTo(0.01, 12);
});

test('a residual that is no finite number changes no number, and what it did corrects nothing', () => {
  for (const residuals of [[NaN], [1, Infinity], [NaN, 0]]) {
    expect(leastMove([[1, 2], [3, 4]], residuals)).toEqual([0, 0]);
    expect(corrected([[1, 2], [3, 4]], [1, 1], residuals)).toEqual([[1, 2], [3, 4]]);
  }
  expect(leastMove([[1e200]], [1e200])).toEqual([0]);
});
