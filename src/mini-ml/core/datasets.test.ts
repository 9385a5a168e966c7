import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byClass, datasets, gauss, makePoints, signed, spiral, type Dataset } from './datasets.ts';
import { seeded } from './random.ts';
import golden from './datasets.golden.json' with { type: 'json' };

const seeds = fc.maxSafeInteger();
const counts = fc.integer({ min: 0, max: 60 });
const everyDataset = Object.entries({ ...datasets, gauss });

test.each(everyDataset)('%s: a seed gives the same points for ever', (name, dataset) => {
  const stored = golden.filter((entry) => entry.name === name);
  expect(stored.length).toBeGreaterThan(0);
  for (const { n, seed, points, labels } of stored) {
    expect(dataset(n, seed)).toEqual({ n: points.length, points, labels });
  }
});

test.each(everyDataset)('%s: points and labels always pair up, as many as asked', (name, dataset) => {
  fc.assert(fc.property(counts, seeds, (n, seed) => {
    const made = dataset(n, seed);
    expect(made.n).toBe(name === 'spiral' ? n - n % 2 : n);
    expect([made.points.length, made.labels.length]).toEqual([made.n, made.n]);
  }));
});

/** The rules again, written as sets of points. */
const rules: [string, (x1: number, x2: number) => boolean][] = [
  ['simple', (x1) => !(x1 >= 0.5)],
  ['diag', (x1, x2) => x2 < 0.5 - x1],
  ['split', (x1) => Math.abs(x1 - 0.5) > 0.3],
  ['xor', (x1, x2) => (x1 - 0.5) * (x2 - 0.5) < 0],
  ['circle', (x1, x2) => Math.hypot(x1 - 0.5, x2 - 0.5) > Math.sqrt(0.1)],
];

test.each(rules)('%s: the label is 1 exactly where its rule says', (name, isOne) => {
  const { points, labels } = datasets[name as keyof typeof datasets](5000, 11);
  expect(labels).toEqual(points.map(([x1, x2]) => isOne(x1, x2) ? 1 : 0));
  expect(new Set(labels)).toEqual(new Set([0, 1]));
  expect(points.every(([x1, x2]) => 0 <= x1 && x1 < 1 && 0 <= x2 && x2 < 1)).toBe(true);
});

test('spiral: the first half goes along (t cos t, t sin t)/20, the second is its mirror image', () => {
  const { points, labels } = spiral(10);
  expect(labels).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  expect(points[0]?.map((x) => x - 0.5)).toEqual([10 * Math.cos(10) / 20, 10 * Math.sin(10) / 20].map(near));
  const mirrored = points.slice(0, 5).map(([x1, x2]) => [x2, 1 - x1].map(near));
  expect(points.slice(5)).toEqual(mirrored);
});

test('spiral: it leaves the unit square by 0.05 for 50 points, farther for fewer, and not for 200', () => {
  expect(Math.min(...spiral(50).points.flat())).toBeCloseTo(-0.05, 2);
  expect(Math.max(...spiral(10).points.flat())).toBeGreaterThan(1.2);
  expect(spiral(200).points.flat().every((x) => 0 <= x && x <= 1)).toBe(true);
});

test('gauss: two clouds in turn, each within 0.25 of its centre, so that they never overlap', () => {
  const { points, labels } = gauss(2000, 3);
  const centres = labels.map((label) => label === 1 ? 0.7 : 0.3);
  const far = points.map(([x1, x2], i) => Math.hypot(x1 - centres[i]!, x2 - centres[i]!));
  expect(labels.slice(0, 4)).toEqual([0, 1, 0, 1]);
  expect(Math.max(...far)).toBeCloseTo(0.25, 9);
  expect(far.filter((radius) => radius > 0.1).length / 2000).toBeCloseTo(Math.exp(-0.5), 1);
  expect(points.map(([x1, x2]) => x1 + x2 > 1 ? 1 : 0)).toEqual(labels);
});

function near(x: number): unknown {
  return expect.closeTo(x, 12);
}

test('labels read as signs, and the classes share the points out in order', () => {
  fc.assert(fc.property(counts, seeds, (n, seed) => {
    const made = datasets.xor(n, seed);
    const signs = signed(made);
    const { circles, crosses } = byClass(made);
    expect(signs.map((y) => (y + 1) / 2)).toEqual(made.labels);
    expect(circles).toEqual(made.points.filter((_, i) => signs[i] === -1));
    expect(crosses).toEqual(made.points.filter((_, i) => signs[i] === 1));
  }));
});

test('points take their coordinates in turn from the source they are given', () => {
  let last = 0;
  expect(makePoints(2, () => last += 0.1)).toEqual([[0.1, 0.2], [0.3, 0.4]].map((x) => x.map(near)));
  expect(makePoints(3, seeded(5))).toEqual(datasets.simple(3, 5).points);
});

test('a dataset is plain data', () => {
  const made: Dataset = datasets.circle(4, 1);
  expect(structuredClone(made)).toEqual(made);
});

test('a wrong n or seed is refused', () => {
  expect(() => datasets.simple(-1, 1)).toThrowErrorMatchingInlineSnapshot(`[RangeError: simple: n must be 0 or more, but it is -1.]`);
  expect(() => datasets.xor(2.5, 1)).toThrowErrorMatchingInlineSnapshot(`[TypeError: xor: n must be a whole number, but it is 2.5.]`);
  expect(() => datasets.circle(10, '7' as never)).toThrowErrorMatchingInlineSnapshot(`[TypeError: circle: seed must be a whole number, but it is the string "7".]`);
  expect(() => (datasets.diag as (n: number) => Dataset)(10)).toThrowErrorMatchingInlineSnapshot(`[TypeError: diag: seed must be a whole number, but it is undefined.]`);
  expect(() => gauss(-1, 1)).toThrowErrorMatchingInlineSnapshot(`[RangeError: gauss: n must be 0 or more, but it is -1.]`);
  expect(() => spiral(-2)).toThrowErrorMatchingInlineSnapshot(`[RangeError: spiral: n must be 0 or more, but it is -2.]`);
});
