import { expect, test } from 'vitest';
import { compareHeights, compareLine, comparePoints, type Ends } from './compare.ts';

const falling = [1, 1, -1] as const;
const corners = [[0, 0], [1, 1], [0.9, 0.3]] as const;
const turn = (...ends: Ends): string => compareLine(ends, falling, corners).turn;

test('a line runs as another, steeper, flatter, or leans the other way', () => {
  expect(turn([0, 1], [1, 0])).toBe('same');
  expect(turn([1, 0.05], [0, 0.95])).toBe('same');
  expect(turn([0.4, 1], [0.6, 0])).toBe('steeper');
  expect(turn([0.5, 0], [0.5, 1])).toBe('steeper');
  expect(turn([0, 0.6], [1, 0.4])).toBe('flatter');
  expect(turn([0, 0], [1, 1])).toBe('other');
});

test('upright lines are the same whichever way they lean a little', () => {
  expect(compareLine([[0.5, 0], [0.52, 1]], [1, 0.02, -0.5], []).turn).toBe('same');
});

test('places on the same side are counted, whichever end was drawn first', () => {
  expect(compareLine([[0, 1], [1, 0]], falling, corners)).toMatchObject({ same: 3, of: 3 });
  expect(compareLine([[1, 0], [0, 1]], falling, corners)).toMatchObject({ same: 3, of: 3 });
  expect(compareLine([[0, 0.5], [1, 0.5]], falling, corners)).toMatchObject({ same: 2, of: 3 });
});

test('points are the same when they lie where those of the code do', () => {
  expect(comparePoints([[0.5, 0.5], [0.1, 0.2]], [[0.5001, 0.5], [0.9, 0.9], [0.8, 0.1]]))
    .toEqual({ marked: 2, right: 3, both: 1 });
});

test('heights are held against their own place', () => {
  expect(compareHeights([[-1, 0.9], [0.4, 0], [1.3, 1]], [[-1, 1], [0.4, 0], [1.3, 0]], 0.15)).toBe(2);
});
