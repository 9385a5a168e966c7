import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

function epochsIn(speed: number, frames: readonly number[]): number {
  const pace = new Pace();
  return frames.reduce((sum, now) => sum + pace.due(now, speed), 0);
}

const second = Array.from({ length: 61 }, (_, k) => (k * 1000) / 60);

test.each([10, 60, 300, 6000])('%d epochs a second are as many, at 60 frames', (speed) => {
  expect(epochsIn(speed, second)).toBeGreaterThanOrEqual(speed);
  expect(epochsIn(speed, second)).toBeLessThanOrEqual(speed + 1);
});

test('the first frame brings the first epoch', () => {
  expect(new Pace().due(12_345, 1)).toBe(1);
});

test('a gap is not made up for', () => {
  expect(epochsIn(300, [0, 60_000])).toBe(1 + 30);
});
