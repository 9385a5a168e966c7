import { expect, test } from 'vitest';
import { minutesBetween } from './minutes.ts';

const words = (count: number): string => 'word '.repeat(count);
const body = `# One {#one}\n\n${words(240)}\n\n## Two\n\n${words(600)}\n\n# Last part\n\n${words(5)}<Notes>${words(900)}</Notes>`;

test('a part takes as long as its words, notes left out', () => {
  expect(minutesBetween(body, 'one', 'last-part')).toBe(7);
  expect(minutesBetween(body, 'two', 'last-part')).toBe(5);
  expect(minutesBetween(body, 'last-part')).toBe(1);
});

test('of what the source does not have nothing is said', () => {
  expect(minutesBetween(body, 'nothing')).toBe(0);
});
