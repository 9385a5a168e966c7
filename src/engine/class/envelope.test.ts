import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webcrypto } from 'node:crypto';
import { mostInk, type Stroke } from '../deck/ink.ts';
import { largestEnvelope, open, seal } from './envelope.ts';
import { idOf, isId, keysOf, newKeys } from './keys.ts';
import type { Spoken } from './messages.ts';
import { pack } from './pack.ts';
import { topicOf } from './topics.ts';

const keys = newKeys(webcrypto as Crypto);
const stamp = { from: 'window', since: 1, sequence: 1 };
const pointing: Spoken = { kind: 'pointer', stamp, pointer: [0.25, 0.5] };
const topic = topicOf(keys.id, 'pointer');

const stateOf = (text: string): Spoken => ({
  kind: 'state',
  stamp,
  state: {
    talk: { slide: 'a', step: 0, screen: 'slide', edits: { cell: text }, runs: {}, open: [] },
    bases: { cell: '12345678' },
    edition: '12345678',
  },
});

test('a class has the name of its key, which is a hash and a word of an address', () => {
  expect(isId(keys.id)).toBe(true);
  expect(keys.id).toBe(idOf(keys.public));
  expect(keysOf(keys.secret)).toEqual(keys);
  expect(newKeys(webcrypto as Crypto).id).not.toBe(keys.id);
});

test('what is sealed is opened as it was, packed or not', async () => {
  for (const message of [pointing, stateOf('x'.repeat(40_000)), stateOf('ä→π')]) {
    const sealed = await seal(topic, message, keys);
    expect(await open(topic, keys.id, sealed)).toEqual({ message });
  }
  expect((await seal(topic, stateOf('x'.repeat(40_000)), keys)).length).toBeLessThan(1000);
});

test('a message opens in no other class, under no other topic, and with no other key', async () => {
  const sealed = await seal(topic, pointing, keys);
  const other = newKeys(webcrypto as Crypto);
  const forged = await seal(topic, pointing, other);
  expect(await open(topicOf(keys.id, 'state'), keys.id, sealed)).toEqual({ fault: 'forged' });
  expect(await open(topic, other.id, sealed)).toEqual({ fault: 'forged' });
  expect(await open(topic, keys.id, forged)).toEqual({ fault: 'forged' });
});

test('whatever byte is changed, added or cut off, nothing opens and nothing is thrown', async () => {
  const sealed = await seal(topic, pointing, keys);
  await fc.assert(fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
    const changed = sealed.slice();
    changed[at] = changed[at]! ^ by;
    expect(await open(topic, keys.id, changed)).toHaveProperty('fault');
    expect(await open(topic, keys.id, sealed.slice(0, at))).toHaveProperty('fault');
  }), { numRuns: 40 });
  expect(await open(topic, keys.id, new Uint8Array([...sealed, 0]))).toEqual({ fault: 'forged' });
});

test('random bytes are no message', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
    expect(await open(topic, keys.id, new Uint8Array(bytes))).toHaveProperty('fault');
  }), { numRuns: 40 });
});

test('a slide that is drawn on all over is one message, and a stroke more is none', async () => {
  const { numbers, numbersOfSlide, strokes: most, width, step } = mostInk;
  const long = { nib: 'highlighter', colour: 'ink', width, step, points: Array<number>(numbers).fill(-12_799) } as const;
  const strokes = Array.from({ length: most }, (_, at): Stroke =>
    at < numbersOfSlide / numbers - 2 ? long : { ...long, points: [-1, -1] });
  const drawn = (all: Stroke[]): Promise<Uint8Array<ArrayBuffer>> =>
    seal(topicOf(keys.id, 'ink'), { kind: 'ink', stamp, slide: 'a', strokes: all }, keys);
  expect(await open(topicOf(keys.id, 'ink'), keys.id, await drawn(strokes))).toHaveProperty('message.strokes.length', most);
  const more = await drawn([...strokes, { ...long, points: [1, 1] }]);
  expect(await open(topicOf(keys.id, 'ink'), keys.id, more)).toEqual({ fault: 'malformed' });
});

test('what is too large is not sealed, and not unpacked either', async () => {
  await expect(seal(topic, stateOf('x'.repeat(300_000)), keys)).rejects.toThrow(RangeError);
  expect(await open(topic, keys.id, new Uint8Array(largestEnvelope + 1))).toEqual({ fault: 'oversized' });
  await expect(pack('x'.repeat(300_000))).rejects.toThrow('300000 bytes, and a message holds 262144');
});
