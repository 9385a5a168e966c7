import { expect, test } from 'vitest';
import { trial } from './trial.ts';

const list = { seed: 7, make: (random: () => number, size: number) => Array.from({ length: size }, random) };
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

test('two functions that agree pass, rounding apart', () => {
  const backwards = (numbers: readonly number[]) => sum(numbers.toReversed());
  expect(String(trial({ ...list, mine: backwards, truth: sum }))).toMatchInlineSnapshot(`"Passed: all 100 tests."`);
});

test('the smallest case that tells two functions apart is kept', () => {
  const forgetful = (numbers: readonly number[]) => sum(numbers.slice(0, 3));
  const { smallest, wrong } = trial({ ...list, mine: forgetful, truth: sum });
  expect(smallest?.case).toHaveLength(4);
  expect(wrong).toBe(70);
});

test('an answer by heart differs, and an error is told as one', () => {
  const first = sum(list.make(() => 0.5, 1));
  expect(trial({ ...list, mine: () => first, truth: sum }).wrong).toBeGreaterThan(90);
  const broken = (): number => {
    throw new Error('no idea');
  };
  expect(String(trial({ ...list, cases: 2, mine: broken, truth: (all) => all.length }))).toMatchInlineSnapshot(`"Not yet: 0 of 2 tests pass. Smallest failing case: got an error, “no idea”, expected 1."`);
});

test('the same seed gives the same cases', () => {
  const cases = (seed: number) => trial({ ...list, seed, mine: () => -1, truth: sum }).smallest?.wanted;
  expect([cases(1) === cases(1), cases(1) === cases(2)]).toEqual([true, false]);
});
