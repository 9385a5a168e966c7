import { expect, test } from 'vitest';
import { reduce, unsaid } from './prediction.ts';

const say = (...chosen: number[]) => ({ type: 'say', expected: { chosen, places: [] } }) as const;

test('nothing is no prediction', () => expect(reduce(unsaid, say())).toBe(unsaid));

test('what was said stays, whatever is asked to be shown or said later', () => {
  const said = reduce(unsaid, say(2));
  expect(said).toEqual({ chosen: [2], places: [], state: 'said' });
  expect(reduce(reduce(said, { type: 'show' }), say(1))).toBe(said);
});

test('what was shown can no more be predicted, until all is forgotten', () => {
  const shown = reduce(unsaid, { type: 'show' });
  expect(reduce(shown, say(1))).toBe(shown);
  expect(reduce(shown, { type: 'forget' })).toBe(unsaid);
});
