import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duration, elapsed, newTimer, readTimer, reduceTimer, remaining, type TimerAction } from './clock.ts';

const after = (...actions: TimerAction[]) => actions.reduce(reduceTimer, newTimer);

test('time passes while the timer runs, and stands still in a pause', () => {
  const paused = after({ type: 'start', now: 1000 }, { type: 'pause', now: 4000 });
  expect(elapsed(paused, 9000)).toBe(3000);
  expect(elapsed(reduceTimer(paused, { type: 'start', now: 10_000 }), 12_000)).toBe(5000);
});

test('starting a timer that runs changes nothing', () => {
  expect(elapsed(after({ type: 'start', now: 1000 }, { type: 'start', now: 5000 }), 6000)).toBe(5000);
});

test('a reset keeps the target', () => {
  const timer = after({ type: 'target', minutes: 20 }, { type: 'start', now: 0 }, { type: 'reset' });
  expect(elapsed(timer, 99)).toBe(0);
  expect(remaining(timer, 99)).toBe(1_200_000);
});

test('a target that is no length of a talk is ignored', () => {
  for (const minutes of [0, -1, 601, NaN, Infinity]) expect(after({ type: 'target', minutes })).toBe(newTimer);
});

test('no clock set back takes time away', () => {
  expect(elapsed(after({ type: 'start', now: 5000 }), 1000)).toBe(0);
});

test('durations are written as clocks do', () => {
  expect([0, 9999, 309_000, 3_909_000, -12_000, -300].map(duration))
    .toEqual(['0:00', '0:09', '5:09', '1:05:09', '−0:12', '0:00']);
});

test('what storage gives is a timer, or nothing', () => {
  const timer = after({ type: 'start', now: 7 });
  expect(readTimer(structuredClone(timer))).toEqual(timer);
  const isTimer = (found: unknown) => readTimer(found) === undefined || elapsed(readTimer(found)!, 1e13) >= 0;
  fc.assert(fc.property(fc.anything(), isTimer));
  for (const found of [null, {}, { before: -1, target: 60_000 }, { before: 0, target: 1 }]) {
    expect(readTimer(found)).toBeUndefined();
  }
});
