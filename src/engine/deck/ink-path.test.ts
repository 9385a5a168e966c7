import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostInk } from './ink.ts';
import { pathOf, simplified, tidied, touches } from './ink-path.ts';

const circle = (points: number, radius: number): number[] =>
  Array.from({ length: points }, (_, at) => 2 * Math.PI * at / points)
    .flatMap((turn) => [radius * (1 + Math.cos(turn)), radius * (1 + Math.sin(turn))]);

test('a straight line keeps its two ends', () => {
  expect(simplified([0, 0, 10, 10, 20, 20, 30, 30], 1)).toEqual([0, 0, 30, 30]);
});

test('a corner stays where it is', () => {
  expect(simplified([0, 0, 0, 50, 0, 100, 50, 100, 100, 100], 1)).toEqual([0, 0, 0, 100, 100, 100]);
});

test('a way that comes back to its beginning is not one point', () => {
  expect(simplified([0, 0, 100, 0, 0, 0], 1)).toEqual([0, 0, 100, 0, 0, 0]);
});

test('no point of a way lies further from what is kept than asked', () => {
  const way = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 80 })
    .map((numbers) => numbers.slice(0, numbers.length - numbers.length % 2));
  fc.assert(fc.property(way, fc.integer({ min: 1, max: 100 }), (points, most) => {
    const kept = { points: simplified(points, most), width: 0 };
    for (let at = 0; at < points.length; at += 2) {
      expect(touches(kept, points[at]!, points[at + 1]!, most + 1e-9)).toBe(true);
    }
  }));
});

test('a circle of 2,000 points is kept with a few, in whole units, and is still round', () => {
  const kept = tidied(circle(2000, 1000));
  expect(kept.length).toBeLessThan(150);
  expect(kept.every(Number.isInteger)).toBe(true);
  for (let at = 0; at < kept.length; at += 2) {
    expect(Math.hypot(kept[at]! - 1000, kept[at + 1]! - 1000)).toBeCloseTo(1000, -1);
  }
});

test('the wildest scribble is bounded', () => {
  const wild = Array.from({ length: 8000 }, (_, at) => (at * 7919) % 5000);
  expect(tidied(wild).length).toBeLessThanOrEqual(mostInk.numbers);
});

test('a stroke is touched on its way, not only at its points, and as far as it is wide', () => {
  const line = { points: [0, 0, 1000, 0], width: 40 };
  const touched = [[500, 25], [500, 35], [1040, 0]].map(([x = 0, y = 0]) => touches(line, x, y, 10));
  expect(touched).toEqual([true, false, false]);
  expect(touches({ points: [5, 5], width: 10 }, 8, 5, 0)).toBe(true);
});

test('a dot is a line of no length', () => {
  expect(pathOf([3, 4])).toBe('M3 4 3 4');
  expect(pathOf([0, 0, 1, -2])).toBe('M0 0 1 -2');
});
