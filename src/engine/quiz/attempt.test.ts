import { expect, test } from 'vitest';
import { mostTries, reduce, untried, type Attempt } from './attempt.ts';

const judged = (right: boolean) => ({ type: 'judged', verdict: { kind: 'judged', right, about: [] } }) as const;
const unread = { type: 'judged', verdict: { kind: 'unread', words: '' } } as const;
const after = (...actions: Parameters<typeof reduce>[1][]): Attempt => actions.reduce(reduce, untried);

test('the answer is told after the last try', () => {
  const wrong = Array.from({ length: mostTries }, () => judged(false));
  expect(after(...wrong.slice(1)).state).toBe('open');
  expect(after(...wrong).state).toBe('told');
});

test('what cannot be read is no try', () => expect(after(unread, unread, unread)).toEqual(untried));

test('a right answer after the answer was told does not count', () => {
  expect(after({ type: 'tell' }, judged(true)).state).toBe('told');
});

test('whoever tries again begins anew', () => expect(after(judged(true), { type: 'again' })).toEqual(untried));
