import { expect, test } from 'vitest';
import type { Point } from '../core/index.ts';
import { separable } from './separable.ts';

const square: Point[] = [[0, 0], [1, 0], [1, 1], [0, 1]];

test.each<[string, Point[], Point[], boolean]>([
  ['one class only', square, [], true],
  ['two points', [[0, 0]], [[1, 0]], true],
  ['the same point twice', [[0.5, 0.5]], [[0.5, 0.5]], false],
  ['a point inside a square', square, [[0.5, 0.5]], false],
  ['a point just outside an edge', square, [[0.5, 1.001]], true],
  ['a point just outside a corner', square, [[1.001, 1.001]], true],
  ['xor', [[0, 0], [1, 1]], [[0, 1], [1, 0]], false],
  ['in line, in turn', [[0, 0], [2, 0]], [[1, 0]], false],
  ['parted only along the closest corners', [[0, 0], [-1, 0.9], [-1, -0.9]], [[0.2, 0.1], [1, 1], [1, -1]], true],
])('%s', (_, circles, crosses, expected) => {
  expect(separable(circles, crosses)).toBe(expected);
  expect(separable(crosses, circles)).toBe(expected);
});
