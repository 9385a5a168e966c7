/** What the lecture on regression says of its data is true of them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accidents, families, twoExams } from '../content/lectures/regression/chance.ts';

const beside = (name: string): string => readFileSync(`content/lectures/regression/${name}`, 'utf8');

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The slope of the straight line with the least squared errors. */
function slopeOf(pairs: readonly (readonly [number, number])[]): number {
  const [x, y] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))];
  return mean(pairs.map(([a, b]) => (a - x) * (b - y))) / mean(pairs.map(([a]) => (a - x) ** 2));
}

test('the heights are those that the helper file makes', () => {
  const rows = families(200, 1886).map(({ father, son }) => `${Number(father.toFixed(1))},${Number(son.toFixed(1))}`);
  expect(beside('heights.csv')).toBe(`father,son\n${rows.join('\n')}\n`);
});

test('half of what is extreme is left in the next generation, and as much in the one before', () => {
  const pairs = families(200, 1886).map(({ father, son }) => [father, son] as const);
  expect(slopeOf(pairs)).toBeCloseTo(0.48, 2);
  expect(slopeOf(pairs.map(([father, son]) => [son, father]))).toBeCloseTo(0.5, 2);
});

test('the accidents are chance alone, and nearly halve after the worst half year', () => {
  const counts = accidents(72, 4, 7);
  expect(beside('accidents.csv').trim().split('\n').slice(1).map((row) => Number(row.split(',')[1]))).toEqual(counts);
  expect([mean(counts.slice(37, 43)), mean(counts.slice(43, 55))]).toEqual([6.5, 3.5]);
  const halves = counts.slice(0, 38).map((_, at) => mean(counts.slice(at, at + 6)));
  expect(Math.max(...halves)).toBe(6.5);
});

test('without luck the second exam repeats the first, with luck alone it says nothing of it', () => {
  const slope = (luck: number): number => slopeOf(twoExams(5000, luck, 1).map(({ first, second }) => [first, second]));
  expect(slope(0)).toBeCloseTo(1, 6);
  expect(slope(0.5)).toBeCloseTo(0.5, 1);
  expect(slope(1)).toBeCloseTo(0, 1);
});
