import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from './random.ts';

function take(count: number, seed: number): number[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => random());
}

test('the first numbers of a seed are these for ever', () => {
  expect(take(3, 0)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  expect(take(3, 1)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
});

test('the same seed gives the same numbers, and every number lies in [0, 1)', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (seed) => {
    const numbers = take(20, seed);
    expect(numbers).toEqual(take(20, seed));
    expect(numbers.every((x) => 0 <= x && x < 1)).toBe(true);
  }));
});

test('neighbouring seeds give numbers that differ', () => {
  fc.assert(fc.property(fc.integer(), (seed) => {
    expect(take(4, seed)).not.toEqual(take(4, seed + 1));
  }));
});

test('ten thousand numbers fill ten bins evenly, whatever the seed', () => {
  for (const seed of [0, 1, 2, 42, -7]) {
    const bins = Array.from({ length: 10 }, () => 0);
    for (const x of take(10_000, seed)) bins[Math.floor(10 * x)]! += 1;
    expect(Math.max(...bins.map((count) => Math.abs(count - 1000)))).toBeLessThan(120);
  }
});

test('two generators do not disturb each other', () => {
  const a = seeded(3);
  const b = seeded(3);
  const mixed = [a(), a(), b(), a(), b()];
  const [first, second, third] = take(3, 3);
  expect(mixed).toEqual([first, second, first, third, second]);
});

test('a seed that is not a whole number is refused', () => {
  expect(() => seeded(0.5)).toThrowErrorMatchingInlineSnapshot(`[TypeError: seeded: seed must be a whole number, but it is 0.5.]`);
  expect(() => seeded(undefined as never)).toThrowErrorMatchingInlineSnapshot(`[TypeError: seeded: seed must be a whole number, but it is undefined.]`);
});
