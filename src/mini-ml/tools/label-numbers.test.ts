import { expect, test } from 'vitest';
import type { XY } from '../../engine/figure/figure.ts';
import { flippedIn } from './label-numbers.ts';

const points = (circles: readonly XY[], crosses: readonly XY[]) => [
  ...circles.map((at, index) => ({ id: `circle-${index}`, at })),
  ...crosses.map((at, index) => ({ id: `cross-${index}`, at })),
];

const before = points([[0, 0], [1, 1]], [[2, 2]]);
const [first, second, third] = before;

test('a label flips one point, which has another handle then', () => {
  expect(flippedIn(before, points([[1, 1]], [[0, 0], [2, 2]]), first!)).toBe('cross-0');
  expect(flippedIn(before, points([[0, 0], [1, 1], [2, 2]], []), third!)).toBe('circle-2');
});

test('a number that moves points, takes some away, or flips others too, is no label', () => {
  expect(flippedIn(before, before, first!)).toBeUndefined();
  expect(flippedIn(before, points([[1, 1]], [[0, 0.5], [2, 2]]), first!)).toBeUndefined();
  expect(flippedIn(before, points([[1, 1]], [[2, 2]]), first!)).toBeUndefined();
  expect(flippedIn(before, points([], [[0, 0], [1, 1], [2, 2]]), second!)).toBeUndefined();
});

test('of two points in one place, one is flipped', () => {
  const twice = points([[0, 0], [0, 0]], []);
  expect(flippedIn(twice, points([[0, 0]], [[0, 0]]), twice[0]!)).toBe('cross-0');
});
