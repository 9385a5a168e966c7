import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pixelsBetween } from './pixel-path.ts';

test('a stroke goes straight, and through every row or column between', () => {
  expect(pixelsBetween(0, 3, 4)).toEqual([0, 1, 2, 3]);
  expect(pixelsBetween(12, 0, 4)).toEqual([12, 8, 4, 0]);
  expect(pixelsBetween(0, 10, 4)).toEqual([0, 5, 10]);
  expect(pixelsBetween(5, 5, 4)).toEqual([5]);
});

test('whatever its ends are, it has no gap', () => {
  const pixel = fc.integer({ min: 0, max: 63 });
  fc.assert(fc.property(pixel, pixel, (from, to) => {
    const path = pixelsBetween(from, to, 8);
    expect([path[0], path.at(-1)]).toEqual([from, to]);
    path.slice(1).forEach((one, at) => {
      const last = path[at]!;
      expect(Math.abs((one % 8) - (last % 8))).toBeLessThanOrEqual(1);
      expect(Math.abs(Math.floor(one / 8) - Math.floor(last / 8))).toBeLessThanOrEqual(1);
    });
  }));
});
