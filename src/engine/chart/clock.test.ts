import { expect, test } from 'vitest';
import { allowance, clearInterval, isWaiting, passTime, performance, requestAnimationFrame, setInterval, setTimeout } from './clock.ts';
import { limits } from './limits.ts';

test('time stands while nobody lets it pass, and then passes in order', () => {
  const start = performance.now();
  const told: string[] = [];
  setTimeout((word) => told.push(`${word} ${performance.now() - start}`), 100, 'later');
  requestAnimationFrame((now) => told.push(`frame ${now - start}`));
  setTimeout(() => setTimeout(() => told.push('next'), 5), 5);
  expect([told, performance.now()]).toEqual([[], start]);
  expect(passTime(allowance())).toBe(true);
  expect(told).toEqual(['next', `frame ${limits.frame}`, 'later 100']);
  expect(isWaiting()).toBe(false);
});

test('what never ends is left when the allowance is used up', () => {
  let count = 0;
  const id = setInterval(() => count++, 1_000);
  expect(passTime(allowance())).toBe(false);
  expect(count).toBe(6);
  clearInterval(id);
  let isEnded = false;
  const again = (): unknown => isEnded || setTimeout(again);
  again();
  expect(passTime({ until: Infinity, calls: 10 })).toBe(false);
  isEnded = true;
  expect(passTime(allowance())).toBe(true);
});
