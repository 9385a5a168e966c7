import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf, framesOf, placeAfter, valueAt } from './frames.ts';

test('a run shows each value of its range, the ends included, for the same time', () => {
  const frames = framesOf({ min: 1, max: 5, step: 1 }, 10);
  const times = [0, 1.9, 2, 5.9, 6, 9.9];
  const shown = times.map((time) => valueAt(placeAfter(0, 1000 * time, frames, false).place, frames));
  expect(shown).toEqual([1, 1, 2, 3, 4, 5]);
});

test('values have no more digits than their range', () => {
  const frames = framesOf({ min: 0, max: 0.3, step: 0.1 }, 1);
  expect([0, 1, 2, 3].map((frame) => valueAt(frame, frames))).toEqual([0, 0.1, 0.2, 0.3]);
});

test('a range that its step does not fill ends at the last step', () => {
  const frames = framesOf({ min: 0, max: 10, step: 4 }, 1);
  expect([frames.count, valueAt(99, frames)]).toEqual([3, 8]);
});

test('at its end a run is over and shows the last value, or begins anew', () => {
  const frames = framesOf({ min: 1, max: 4, step: 1 }, 4);
  expect(placeAfter(3, 1500, frames, false)).toEqual({ place: 3, isOver: true });
  expect(placeAfter(3, 1500, frames, true)).toEqual({ place: 0.5, isOver: false });
});

test('a value leads to its own frame, wherever it is', () => {
  const range = fc.record({ min: fc.integer({ min: -50, max: 50 }), steps: fc.integer({ min: 1, max: 1000 }) });
  fc.assert(fc.property(range, fc.nat(), fc.constantFrom(1, 0.5, 0.1, 0.001), ({ min, steps }, nth, step) => {
    const frames = framesOf({ min, max: min + steps * step, step }, 1);
    const frame = nth % frames.count;
    expect(frameOf(valueAt(frame, frames), frames)).toBe(frame);
  }));
});

test('a value outside of the range leads to its nearer end', () => {
  const frames = framesOf({ min: 0, max: 3, step: 1 }, 1);
  expect([-7, 1.6, 40].map((value) => frameOf(value, frames))).toEqual([0, 2, 3]);
});
