/** Random trials: two functions get the same cases, and the smallest case on which they differ is kept. */

import { needCount } from './arguments.ts';
import { seeded, type Random } from './random.ts';

/** What is compared. */
export interface TrialSpec<Case, Result> {
  seed: number;
  /** A case of a given size, from 1 to 10: small cases are easy to look at. */
  make: (random: Random, size: number) => Case;
  /** The function on trial; it may fail. */
  mine: (one: Case) => Result;
  /** The function that is right. */
  truth: (one: Case) => Result;
  cases?: number;
}

/** A case in which the two differ. */
export interface Difference<Case> {
  case: Case;
  got: string;
  wanted: string;
}

/** The outcome of a trial; it prints as one sentence. */
export class Trial<Case> {
  readonly cases: number;
  readonly seed: number;
  /** How many cases differ. */
  readonly wrong: number;
  readonly smallest: Difference<Case> | undefined;

  constructor(cases: number, seed: number, differences: readonly Difference<Case>[]) {
    this.cases = cases;
    this.seed = seed;
    this.wrong = differences.length;
    this.smallest = differences[0];
  }

  toString(): string {
    const { cases, wrong, smallest } = this;
    if (!smallest) return `Passed: all ${cases} tests.`;
    const numbers = `${cases - wrong} of ${cases} tests pass`;
    return `Not yet: ${numbers}. Smallest failing case: got ${smallest.got}, expected ${smallest.wanted}.`;
  }
}

const sizes = 10;

/**
 * mine(c) = truth(c) for random cases c of growing size; numbers agree within 1e-9 of their size.
 * @returns the trial, with the first case that differs: none of a smaller size does.
 * @throws TypeError or RangeError when `cases` or `seed` is not a whole number; what `make` or `truth` throws.
 */
export function trial<Case, Result>(
  { seed, make, mine, truth, cases = 100 }: TrialSpec<Case, Result>,
): Trial<Case> {
  needCount('trial', 'cases', cases);
  const random = seeded(seed);
  const differences: Difference<Case>[] = [];
  for (let at = 0; at < cases; at += 1) {
    const one = make(random, 1 + Math.floor((at * sizes) / cases));
    const wanted = truth(one);
    const difference = differ(one, mine, wanted);
    if (difference) differences.push(difference);
  }
  return new Trial(cases, seed, differences);
}

function differ<Case, Result>(
  one: Case, mine: (one: Case) => Result, wanted: Result,
): Difference<Case> | undefined {
  try {
    const got = mine(one);
    return agree(got, wanted) ? undefined : { case: one, got: inWords(got), wanted: inWords(wanted) };
  } catch (thrown) {
    const got = thrown instanceof Error ? `an error, “${thrown.message}”` : 'an error';
    return { case: one, got, wanted: inWords(wanted) };
  }
}

function agree(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  }
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => agree(one, b[at]));
  return Object.is(a, b);
}

/** Short, for one sentence. */
function inWords(value: unknown): string {
  const text = (JSON.stringify(value) ?? String(value)).replaceAll(',', ', ');
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
