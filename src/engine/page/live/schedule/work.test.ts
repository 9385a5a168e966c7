import { expect, test } from 'vitest';
import { atRest, isLoaded, reduceWork, type Work, type WorkEvent } from './work.ts';

const after = (...events: WorkEvent[]): Work => events.reduce(reduceWork, atRest);

test('nothing is loaded at first, and an edit of more than numbers is to be loaded anew', () => {
  expect(isLoaded(atRest)).toBe(false);
  const loaded: WorkEvent = { kind: 'loaded', version: 0 };
  expect(isLoaded(after(loaded, { kind: 'edited', isNumbers: true }))).toBe(true);
  expect(isLoaded(after(loaded, { kind: 'edited', isNumbers: false }))).toBe(false);
});

test('an older text that comes late does not count as the one that stands', () => {
  const edited: WorkEvent = { kind: 'edited', isNumbers: false };
  expect(isLoaded(after(edited, edited, { kind: 'loaded', version: 1 }))).toBe(false);
});

test('what is due while a round is under way makes another one', () => {
  const round = after({ kind: 'due' }, { kind: 'begun' });
  expect([round.isBusy, round.isBehind]).toEqual([true, false]);
  expect(reduceWork(round, { kind: 'due' }).isBehind).toBe(true);
});

test('a round that fails is the last one, and what the reader asked for is sent once', () => {
  expect(after({ kind: 'begun' }, { kind: 'due' }, { kind: 'failed' }).isBehind).toBe(false);
  expect(after({ kind: 'asked' }).isAsked).toBe(true);
  expect(after({ kind: 'asked' }, { kind: 'sent' }).isAsked).toBe(false);
});
