import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWatchdog } from './watchdog.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('silence is counted from the last sign of life', () => {
  const bark = vi.fn();
  const { feed } = createWatchdog(2000, bark);
  feed();
  vi.advanceTimersByTime(1999);
  feed();
  vi.advanceTimersByTime(1999);
  expect(bark).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(bark).toHaveBeenCalledOnce();
});

test('a sign of life that was waiting to be heard when the time was up still counts', () => {
  const bark = vi.fn();
  const { feed } = createWatchdog(2000, bark);
  feed();
  vi.advanceTimersByTime(2000);
  feed();
  vi.advanceTimersByTime(1000);
  expect(bark).not.toHaveBeenCalled();
});

test('at rest it is quiet', () => {
  const bark = vi.fn();
  const { feed, rest } = createWatchdog(2000, bark);
  feed();
  rest();
  vi.advanceTimersByTime(10_000);
  expect(bark).not.toHaveBeenCalled();
});
