import { expect, test } from 'vitest';
import { distance, nearest } from './nearest.ts';

test.for([
  ['', '', 0], ['a', '', 1], ['kitten', 'sitting', 3], ['Linaer', 'Linear', 1], ['abc', 'abc', 0], ['ca', 'abc', 3],
] as const)('from %j to %j it is %d', ([a, b, steps]) => {
  expect(distance(a, b)).toBe(steps);
  expect(distance(b, a)).toBe(steps);
});

test('the nearest name is suggested, if it is near', () => {
  expect(nearest('splitgraf', ['splitGraph', 'showLoss'])).toBe('splitGraph');
  expect(nearest('Linaer', ['Line', 'Linear'])).toBe('Linear');
  expect(nearest('xs', ['ys', 'x1'])).toBeUndefined();
  expect(nearest('linear', ['Linear'])).toBe('Linear');
  expect(nearest('abc', ['abc'])).toBeUndefined();
});
