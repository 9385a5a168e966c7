import { expect, test } from 'vitest';
import {
  allDoors, classIn, deviceIn, kindIn, mayHear, mayPublish, maySubscribe, told, topicFrom, topicFromAll, topicOf,
} from './topics.ts';

const id = 'A'.repeat(43);

test('a topic names its class, what is said, and by which device', () => {
  const topic = topicFrom(id, 'here', 'phone');
  expect([classIn(topic), kindIn(topic), deviceIn(topic)]).toEqual([id, 'here', 'phone']);
  expect(deviceIn(topicOf(id, 'state'))).toBeUndefined();
  expect(classIn('class/short/state')).toBeUndefined();
});

test('the lecturer alone says how the lecture stands', () => {
  for (const kind of [...told, 'door'] as const) {
    expect(mayPublish('lecturer', 'l', topicOf(id, kind), true)).toBe(true);
    expect(mayPublish('device', 'd', topicOf(id, kind), true)).toBe(false);
  }
});

test('a device speaks under its own name, and leaves nothing behind', () => {
  expect(mayPublish('device', 'd', topicFrom(id, 'here', 'd'), false)).toBe(true);
  expect(mayPublish('device', 'd', topicFrom(id, 'here', 'e'), false)).toBe(false);
  expect(mayPublish('device', 'd', topicFrom(id, 'here', 'd'), true)).toBe(false);
  for (const topic of ['', 'x', '$SYS/a', 'class', `class/${id}`, `class/${id}/here/d/more`, `class/${id}/other/d`]) {
    expect(mayPublish('device', 'd', topic, false), topic).toBe(false);
    expect(mayPublish('lecturer', 'l', topic, false), topic).toBe(false);
  }
});

test('devices hear the lecturer of a class whose name they know, and no other device', () => {
  for (const kind of told) expect(maySubscribe('device', topicOf(id, kind))).toBe(true);
  const refused = ['#', '+/+/state', 'class/+/state', 'class/#', `class/${id}/#`, `class/${id}/+`, allDoors,
    topicOf(id, 'door'), topicFromAll(id, 'here'), topicFrom(id, 'here', 'd'), '$SYS/#'];
  for (const filter of refused) expect(maySubscribe('device', filter), filter).toBe(false);
  expect(mayHear('device', topicFrom(id, 'here', 'd'))).toBe(false);
});

test('the lecturer hears all devices of a class, and the doors of all', () => {
  for (const filter of [allDoors, topicFromAll(id, 'here')]) expect(maySubscribe('lecturer', filter)).toBe(true);
  expect(mayHear('lecturer', topicFrom(id, 'here', 'd'))).toBe(true);
  for (const filter of ['#', 'class/#', 'class/+/here/+']) expect(maySubscribe('lecturer', filter)).toBe(false);
});
