import { expect, test } from 'vitest';
import { lengthOf, placeAfter } from './path-length.ts';

test.each([
  ['M0,0L3,4', 5], ['M0 0 3 4 3 8', 9], ['m1,1l3,4h2v-1z', 5 + 2 + 1 + Math.hypot(5, 3)], ['M0,0L3,4M10,10L10,20', 15],
  ['M0,0Q5,0 10,0T20,0', 20], ['M0,0C1,0 2,0 3,0S5,0 6,0', 6], ['M0,0A5,5 0 0 1 10,0', 5 * Math.PI],
  ['M0,0A5,5,0,1,0,5,5', 1.5 * Math.PI * 5], ['M0,0A1,1 0 0 1 10,0', 5 * Math.PI], ['M0,0A0,5 0 0 1 10,0', 10],
  ['M.5.5L-1.5.5', 2], ['', 0], ['none', 0], ['M1e1,0L2e1,0', 10],
])('%s is %d long', (path, length) => {
  expect(lengthOf(path)).toBeCloseTo(length, 1);
});

test('places on a path are found by their way from its start, and lie on it', () => {
  const place = (path: string, way: number): string => placeAfter(path, way).map((one) => one.toFixed(1)).join();
  expect(place('M0,0L10,0L10,10', 15)).toBe('10.0,5.0');
  expect(place('M0,0L10,0', 99)).toBe('10.0,0.0');
  expect(place('M0,0A5,5 0 0 1 10,0', 2.5 * Math.PI)).toBe('5.0,-5.0');
  expect(place('', 1)).toBe('0.0,0.0');
});
