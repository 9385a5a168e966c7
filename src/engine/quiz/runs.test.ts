import { expect, test } from 'vitest';
import { afterRun, fromAttempt, isDone, toAttempt, unrun, type Runs } from './runs.ts';

const failing = (times: number): Runs => (times === 0 ? unrun : afterRun(failing(times - 1), false));

test('the solution can be unfolded after three runs that failed, or one that passed', () => {
  expect([0, 1, 2, 3, 4].map((times) => isDone(failing(times)))).toEqual([false, false, false, true, true]);
  expect(isDone(afterRun(unrun, true))).toBe(true);
});

test('whoever has passed has passed, whatever is tried later', () => {
  expect(afterRun(afterRun(unrun, true), false).hasPassed).toBe(true);
});

test('what is kept is what comes back', () => {
  for (const runs of [unrun, failing(1), failing(2), failing(3), afterRun(failing(1), true)]) {
    expect(fromAttempt(toAttempt(runs))).toEqual(runs);
  }
});
