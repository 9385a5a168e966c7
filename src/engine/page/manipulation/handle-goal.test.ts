import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Handle, XY } from '../../figure/figure.ts';
import { goalOf, nearestOnLine } from './handle-goal.ts';

const handle = (id: string, role: Handle['role'], at: XY, free: Handle['free'] = 'both'): Handle =>
  ({ id, role, label: '', at, free });

/** The handles of a straight boundary between two places. */
const line = (from: XY, to: XY): Handle[] => [
  handle('line-shift', 'shift', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]),
  handle('line-turn-0', 'turn', from),
  handle('line-turn-1', 'turn', to),
];

const rounded = (values: readonly number[] | undefined) => values?.map((value) => Number(value.toFixed(9)) + 0);

test('a point is where it is wanted when both its coordinates are', () => {
  const [held] = [handle('circle-0', 'point', [0.2, 0.4])];
  const goal = goalOf(held, [held], [0.5, 0.3]);
  expect(rounded(goal.residuals([held]))).toEqual([-0.3, 0.1]);
  expect(goal.residuals([handle('circle-0', 'point', [0.5, 0.3])])).toEqual([0, 0]);
  expect(goal.alone).toBeUndefined();
});

test('an edge and a mark count along the one axis in which they are free, and one number may do it', () => {
  const edge = handle('edge-right', 'edge', [0.5, 0.3], 'x');
  const goal = goalOf(edge, [edge], [0.7, 0.9]);
  expect(rounded(goal.residuals([edge]))).toEqual([-0.2]);
  expect(goal.alone).toEqual([1]);
});

test('where the figure has lost the handle there is nothing to measure', () => {
  const held = handle('circle-3', 'point', [0, 0]);
  expect(goalOf(held, [held], [1, 1]).residuals([])).toBeUndefined();
  const [shift, ...turns] = line([0, 1], [1, 0]);
  expect(goalOf(shift!, [shift!, ...turns], [1, 1]).residuals([])).toBeUndefined();
});

test('a shift is reached by the parallel line through the place, wherever that is on it', () => {
  const start = line([0, 1], [1, 0]);
  const goal = goalOf(start[0]!, start, [0.7, 0.7]);
  expect(rounded(goal.residuals(line([0, 1.4], [1.4, 0])))).toEqual([0, 0]);
  expect(rounded(goal.residuals(line([0.4, 1], [1, 0.4])))).toEqual([0, 0]);
  const [one = 0, other = 0] = goal.residuals(start)!;
  expect(one).toBeCloseTo(0.4 / Math.SQRT2, 9);
  expect(other).toBeCloseTo(one, 9);
});

test('a turn is reached by the line through the place and the other end', () => {
  const start = line([0, 1], [1, 0]);
  const goal = goalOf(start[1]!, start, [0, 0.5]);
  expect(rounded(goal.residuals(line([0, 0.5], [1, 0])))).toEqual([0, 0]);
  expect(rounded(goal.residuals(line([-1, 1], [1, 0])))).toEqual([0, 0]);
  expect(Math.abs(goal.residuals(start)![0]!)).toBeGreaterThan(0.3);
  expect(Math.abs(goal.residuals(line([0, 0.5], [1, 0.1]))![1]!)).toBeGreaterThan(0.05);
});

test('a line drawn from its other end is the same line', () => {
  const start = line([0, 1], [1, 0]);
  const goal = goalOf(start[0]!, start, [0.7, 0.7]);
  expect(rounded(goal.residuals(line([1, 0.2], [0.2, 1])))).toEqual(rounded(goal.residuals(line([0.2, 1], [1, 0.2]))));
});

test('the nearest place of a boundary lies on it, as far as it is drawn, and nothing on it is nearer', () => {
  const unit = fc.double({ min: -1, max: 2, noNaN: true });
  fc.assert(fc.property(unit, unit, fc.double({ min: 0, max: 1, noNaN: true }), (x, y, part) => {
    const handles = line([0.2, 0.9], [0.8, 0.1]);
    const [nx, ny] = nearestOnLine(handles, [x, y])!;
    const [ox, oy] = [0.2 + part * 0.6, 0.9 - part * 0.8];
    expect((nx - 0.2) * -0.8 - (ny - 0.9) * 0.6).toBeCloseTo(0, 9);
    expect(nx).toBeGreaterThan(0.2 - 1e-9);
    expect(nx).toBeLessThan(0.8 + 1e-9);
    expect(Math.hypot(x - nx, y - ny)).toBeLessThanOrEqual(Math.hypot(x - ox, y - oy) + 1e-9);
  }), { numRuns: 200 });
  expect(nearestOnLine([], [0, 0])).toBeUndefined();
});
