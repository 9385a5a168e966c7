import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { Bucket } from '../class/bucket.ts';
import { seal } from '../class/envelope.ts';
import { newKeys } from '../class/keys.ts';
import { topicOf } from '../class/topics.ts';
import { Doors, longest } from './class-doors.ts';
import { ofDevices } from './class-limits.ts';
import { embeddedAt, withBroker } from './class-pages.ts';

const page = (sources: string): string =>
  `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src ${sources}; frame-src 'none'"></head>`;

test('the policy of lectures and of the page for codes names the broker, and no other page changes', () => {
  const broker = 'wss://broker.example.org/mqtt';
  for (const path of ['lectures/waves/index.html', 'lectures/waves/slides/index.html', 'class/index.html']) {
    expect(withBroker(path, page("'self'"), broker)).toBe(page(`'self' ${broker}`));
    expect(withBroker(path, page("'self' wss://other.example.org/"), broker)).toBe(page(`'self' ${broker}`));
  }
  expect(withBroker('service-worker.js', 'keep pages', broker)).toContain('registration.unregister()');
  for (const path of ['index.html', '404.html', 'lectures/waves/more/index.html']) {
    expect(withBroker(path, page("'self'"), broker)).toBe(page("'self'"));
  }
});

test('the embedded broker is at the host a browser asked, and what is no host is not repeated', () => {
  expect(embeddedAt('192.168.1.7:4321', undefined, '/class/mqtt')).toBe('ws://192.168.1.7:4321/class/mqtt');
  expect(embeddedAt('[fe80::1]:4321', 'https', '/x/class/mqtt')).toBe('wss://[fe80::1]:4321/x/class/mqtt');
  for (const host of ['a b', 'a;script-src *', 'a"', "a'", undefined]) {
    expect(embeddedAt(host, undefined, '/class/mqtt')).toBe('ws://localhost/class/mqtt');
  }
});

test('a bucket lets so much through at once and so much a second, and a flood not', () => {
  const bucket = new Bucket({ most: 10, perSecond: 5 }, 0);
  const taken = [bucket.take(10, 0), bucket.take(1, 0), bucket.take(5, 1000), bucket.take(1, 1000)];
  expect(taken).toEqual([true, false, true, false]);
  const frames = new Bucket(ofDevices.frames, 0);
  const passed = Array.from({ length: 1000 }, (_, at) => frames.take(1, at)).filter(Boolean).length;
  expect(passed).toBeLessThanOrEqual(75);
});

async function doorOf(keys = newKeys(webcrypto as Crypto), lecture = '/lectures/waves/', code = 'KTRMXA') {
  const message = { kind: 'door', stamp: { from: 'w', since: 1, sequence: 1 }, code, lecture } as const;
  const topic = topicOf(keys.id, 'door');
  return { id: keys.id, topic, sealed: await seal(topic, message, keys) };
}

test('a class is found by its code as long as it is on, for twelve hours at most', async () => {
  const doors = new Doors('/lectures/');
  const { id, topic, sealed } = await doorOf();
  expect(await doors.hear(topic, id, sealed, 0)).toBe(true);
  expect(doors.withCode('ktr mxa')).toMatchObject({ id, lecture: '/lectures/waves/' });
  expect(doors.withCode('KTRMXB')).toBeUndefined();
  expect(await doors.hear(topic, id, sealed, longest - 1)).toBe(true);
  expect(doors.expire(longest - 1)).toEqual([]);
  expect(doors.expire(longest)).toEqual([id]);
  expect(doors.withCode('KTRMXA')).toBeUndefined();
  expect(await doors.hear(topic, id, sealed, longest + 1)).toBe(false);
});

test('a door that is closed before its signature has been checked stays closed', async () => {
  const doors = new Doors('/lectures/');
  const { id, topic, sealed } = await doorOf();
  await Promise.all([doors.hear(topic, id, sealed, 0), doors.hear(topic, id, new Uint8Array(), 0)]);
  expect(doors.withCode('KTRMXA')).toBeUndefined();
});

test('a door is cleared by an empty message, and no other class and no other path opens one', async () => {
  const doors = new Doors('/lectures/');
  const { id, topic, sealed } = await doorOf();
  const other = await doorOf();
  await doors.hear(topic, id, sealed, 0);
  expect(await doors.hear(topic, id, new Uint8Array(), 1)).toBe(true);
  expect(doors.withCode('KTRMXA')).toBeUndefined();
  expect(await doors.hear(topic, id, other.sealed, 2)).toBe(false);
  for (const lecture of ['/', 'https://example.org/', '/lectures']) {
    const strange = await doorOf(undefined, lecture);
    expect(await doors.hear(strange.topic, strange.id, strange.sealed, 3), lecture).toBe(false);
  }
});
