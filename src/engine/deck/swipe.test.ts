import { expect, test } from 'vitest';
import { swipe } from './swipe.ts';

const from = { x: 300, y: 300, time: 0 };

test('to the left is next, to the right is previous', () => {
  expect(swipe(from, { x: 200, y: 310, time: 200 })).toBe('next');
  expect(swipe(from, { x: 400, y: 290, time: 200 })).toBe('previous');
});

test('a tap, a scroll and a slow drag turn no page', () => {
  expect(swipe(from, { x: 320, y: 300, time: 100 })).toBeUndefined();
  expect(swipe(from, { x: 220, y: 200, time: 200 })).toBeUndefined();
  expect(swipe(from, { x: 200, y: 300, time: 2000 })).toBeUndefined();
});
