import { expect, test } from 'vitest';
import type { Handle } from '../../figure/figure.ts';
import { countMoved, mostLocal, movable } from './handle-levers.ts';

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
