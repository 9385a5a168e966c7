import { expect, test } from 'vitest';
import { follow, joining, type Follow, type FollowEvent } from './follow.ts';
import type { Stroke } from '../deck/ink.ts';
import type { Spoken } from './messages.ts';

const stampOf = (sequence: number, since = 1) => ({ from: 'w', since, sequence });
const stateAt = (slide: string, sequence: number, since = 1): Spoken => ({
  kind: 'state',
  stamp: stampOf(sequence, since),
  state: { talk: { slide, step: 0, screen: 'slide', edits: {}, runs: {}, open: [] }, bases: {}, edition: 'e' },
});
const after = (events: readonly FollowEvent[], from: Follow = joining): Follow => events.reduce(follow, from);
const heard = (message: Spoken): FollowEvent => ({ kind: 'heard', message });
const slideOf = ({ state }: Follow): string | undefined => state?.talk.slide;

test('whoever joins goes along with the first thing heard', () => {
  const before = after([{ kind: 'link', link: 'open' }]);
  expect(before.phase).toBe('waiting');
  const now = after([heard(stateAt('a', 1))], before);
  expect([now.phase, slideOf(now)]).toEqual(['following', 'a']);
});

test('what is replayed or comes too late is dropped and counted', () => {
  const now = after([heard(stateAt('b', 2)), heard(stateAt('a', 1)), heard(stateAt('b', 2)), { kind: 'dropped', fault: 'forged' }]);
  expect([slideOf(now), now.dropped]).toEqual(['b', 3]);
});

test('a window that took the lead later is newer, whatever its number', () => {
  const now = after([heard(stateAt('old', 900, 1)), heard(stateAt('new', 1, 2)), heard(stateAt('old', 901, 1))]);
  expect([slideOf(now), now.dropped]).toEqual(['new', 1]);
});

test('at their own pace readers keep what they see, and hear on, so that back is where the lecturer is now', () => {
  const away = after([heard(stateAt('a', 1)), { kind: 'moved' }, heard(stateAt('b', 2))]);
  expect([away.phase, slideOf(away)]).toEqual(['away', 'b']);
  expect(after([{ kind: 'back' }], away).phase).toBe('following');
});

test('a pointer is shown to those who go along alone, and is gone with the line', () => {
  const pointing: Spoken = { kind: 'pointer', stamp: stampOf(5), pointer: [0.1, 0.2] };
  const now = after([{ kind: 'link', link: 'open' }, heard(stateAt('a', 1)), heard(pointing)]);
  expect(now.pointer).toEqual([0.1, 0.2]);
  expect(after([{ kind: 'moved' }], now).pointer).toBeNull();
  expect(after([{ kind: 'link', link: 'lost' }], now).pointer).toBeNull();
});

test('after the end nothing is heard any more', () => {
  const now = after([heard(stateAt('a', 1)), heard({ kind: 'end', stamp: stampOf(2) }), heard(stateAt('b', 3)), { kind: 'back' }]);
  expect([now.phase, slideOf(now), now.dropped]).toEqual(['ended', 'a', 1]);
});

const line: Stroke = { nib: 'pen', colour: 'ink', width: 40, step: 0, points: [0, 0, 1, 1] };
const drawn = (slide: string, strokes: Stroke[], sequence: number): FollowEvent =>
  heard({ kind: 'ink', stamp: stampOf(sequence), slide, strokes });

test('what is drawn is heard slide by slide: what comes late for one is no news, and for another it is', () => {
  const now = after([drawn('a', [line, line], 5), drawn('a', [line], 4), drawn('b', [line], 3)]);
  expect([now.ink['a']?.length, now.ink['b']?.length, now.dropped]).toEqual([2, 1, 1]);
  expect(after([drawn('a', [], 6)], now).ink).toEqual({ b: [line] });
});

test('the stroke that the pen is at is there until it is among those that are drawn, and all goes with the class', () => {
  const now = after([drawn('a', [line], 1), heard({ kind: 'stroke', stamp: stampOf(2), slide: 'a', stroke: line })]);
  expect(now.stroke?.stroke).toEqual(line);
  expect(after([drawn('a', [line, line], 3)], now).stroke).toBeUndefined();
  const over = after([heard({ kind: 'end', stamp: stampOf(4) })], now);
  expect([over.ink, over.stroke]).toEqual([{}, undefined]);
});

test('no more slides are remembered than a lecture has', () => {
  const now = after(Array.from({ length: 510 }, (_, at) => drawn(`slide-${at}`, [line], at + 1)));
  expect([Object.keys(now.ink).length, now.dropped]).toEqual([500, 10]);
});
