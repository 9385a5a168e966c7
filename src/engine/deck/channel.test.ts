import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNews, readMessage, readTalk, written, type Message, type Stamp, type TalkState } from './channel.ts';

const talk: TalkState = {
  slide: 'model', step: 1, screen: 'slide', edits: { data: 'const n = 2;' }, runs: { data: 1 }, open: ['data/0'],
};
const stamp: Stamp = { from: 'a', since: 5, sequence: 3 };

const messages: Message[] = [
  { kind: 'state', stamp, state: talk },
  { kind: 'pointer', stamp, pointer: [0.5, 1] },
  { kind: 'pointer', stamp, pointer: null },
  { kind: 'ink', stamp, slide: 'model', strokes: [{ nib: 'pen', colour: 'red', width: 40, step: 1, points: [1, 2, 3, 4] }] },
  { kind: 'stroke', stamp, slide: 'model', stroke: null },
  { kind: 'here', from: 'b', asks: true },
  { kind: 'gone', from: 'b' },
];

test.each(messages)('a message of the kind $kind arrives as it was sent', (message) => {
  expect(readMessage(structuredClone(written(message)))).toEqual(message);
});

test('what is no message is nothing, whatever it is', () => {
  const isQuiet = (found: unknown) => readMessage(found) === undefined && readTalk(found) === undefined;
  fc.assert(fc.property(fc.anything(), isQuiet));
  for (const message of messages) expect(readMessage({ ...written(message), version: 2 })).toBeUndefined();
});

test.each<[string, unknown]>([
  ['slide', 7], ['slide', 'x'.repeat(201)], ['step', -1], ['step', 0.5], ['screen', 'red'], ['edits', { data: 1 }],
  ['edits', { data: 'x'.repeat(65_537) }], ['edits', null], ['runs', { data: '1' }], ['runs', 'x'], ['open', [1]], ['open', 'x'],
  ['open', Array(501).fill('x')],
])('a state whose %s is %j is refused whole', (name, value) => {
  const state = { ...talk, [name]: value };
  expect(readMessage({ ...written(messages[0]!), state })).toBeUndefined();
});

test.each([[[1.1, 0]], [[0, NaN]], [[0]], [undefined], ['0,0']])('a pointer at %j is refused', (pointer) => {
  expect(readMessage({ ...written(messages[1]!), pointer })).toBeUndefined();
});

/** Windows that lead one after another; each has said a number of things. */
const stamps = fc.uniqueArray(fc.record({
  from: fc.constantFrom('a', 'b', 'c'), since: fc.nat(3), sequence: fc.nat(9),
}), { selector: ({ from, since, sequence }) => `${from} ${since} ${sequence}`, minLength: 1 });

test('whatever is lost, doubled or late: who has heard the newest message stays with it', () => {
  const hear = (heard: readonly Stamp[]) =>
    heard.reduce<Stamp | undefined>((known, next) => (isNews(known, next) ? next : known), undefined);
  fc.assert(fc.property(stamps, fc.infiniteStream(fc.nat()), (sent, chance) => {
    const newest = hear(sent)!;
    const heard = sent.flatMap((one) => Array<Stamp>(chance.next().value % 3).fill(one)).concat(newest);
    const mixed = heard.map((one) => ({ one, at: chance.next().value })).toSorted((one, other) => one.at - other.at);
    expect(hear(mixed.map(({ one }) => one))).toEqual(newest);
    for (const one of sent) expect(isNews(newest, one)).toBe(false);
  }));
});
