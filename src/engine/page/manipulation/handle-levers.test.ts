import { expect, test } from 'vitest';
import type { Handle } from '../../figure/figure.ts';
import { countMoved, isJump, isWanting, mostLocal, movable } from './handle-levers.ts';

const at = (id: string, x: number, y: number): Handle => ({ id, role: 'grip', label: id, at: [x, y], free: 'both' });
const effect = (...handles: Handle[]) => ({ place: { cell: 'a', index: 0 }, by: 1, handles });
const before = [at('a', 0, 0), at('b', 5, 5)];

test('a number moves the handles that are elsewhere with it; one that is gone is not moved', () => {
  expect(countMoved(before, effect(at('a', 1, 0), at('b', 5, 5)))).toBe(1);
  expect(countMoved(before, effect(at('b', 5, 7)))).toBe(1);
  expect(movable({ before, effects: [effect(at('a', 0, 0), at('b', 5, 6)), effect()] })).toEqual(new Set(['b']));
});

test('the data of a mark come before what moves others too, as far as they reach', () => {
  const [x, y, both] = [[1, 0], [0, 1], [1, 1]] as const;
  expect(mostLocal([both, x, y], [9, 1, 1])).toEqual([1, 2]);
  expect(mostLocal([both, x], [9, 1])).toEqual([1, 0]);
  expect(mostLocal([[0, 0], x, x], [1, 1, 1])).toEqual([1, 2]);
  expect(mostLocal([[2], [3]], [4, 1])).toEqual([1]);
});

test('a move of a thousandth of a pixel is one, of a ten-thousandth none', () => {
  expect(countMoved(before, effect(at('a', 0.001, 0), at('b', 5, 5.0001)))).toBe(1);
});

test('a number that counts only as a whole comes after all others, the finest first and alone', () => {
  const [year, month, day, height] = [[360, 0], [30, 0], [1, 0], [0, 1]] as const;
  const isDate = (at: number): boolean => at < 3;
  expect(mostLocal([year, month, day, height], [1, 1, 1, 1], isDate)).toEqual([3, 2]);
  expect(mostLocal([year, month, day], [1, 1, 1], isDate)).toEqual([2]);
  expect(mostLocal([day, [2, 0]], [1, 9], (one) => one === 0)).toEqual([1]);
});

test('marks that no number moves in a direction that is free are wanting', () => {
  const across = effect(at('a', 1, 0), at('b', 6, 5));
  expect(isWanting(before, [across])).toBe(true);
  expect(isWanting(before, [across, effect(at('a', 0, 1), at('b', 5, 6))])).toBe(false);
  expect(isWanting(before.map((one) => ({ ...one, free: 'x' })), [across])).toBe(false);
  expect(isWanting(before.map((one) => ({ ...one, role: 'point' })), [])).toBe(false);
});

test('a number with which a mark jumps is told from one that moves it little by little', () => {
  expect([isJump([40, 0], [320, 0]), isJump([40, 0], [0, 0]), isJump([40, 1], [43, 1])]).toEqual([true, true, false]);
});
