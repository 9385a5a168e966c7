/** The rules of the embedded broker, asked by real sockets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passIn } from '../class/pass.ts';
import { topicFrom, topicFromAll, topicOf } from '../class/topics.ts';
import { Wire, type WireSpec } from '../page/class/mqtt.ts';
import { serveClass, type ServedClass } from './class.ts';

const id = 'A'.repeat(43);
const folder = mkdtempSync(join(tmpdir(), 'class-'));
let served: ServedClass;
let address: string;

beforeAll(async () => {
  served = await serveClass({ dir: folder, port: 0, host: '127.0.0.1', base: '/' });
  address = `${served.url.replace('http', 'ws')}class/mqtt`;
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** A client, and what it hears: messages, and `open` and its end. */
function client(name: string, topics: readonly string[], spec: Partial<WireSpec> = {}) {
  const heard: string[] = [];
  let onHeard = (): void => undefined;
  const hear = (line: string): void => {
    heard.push(line);
    onHeard();
  };
  const wire = new Wire({ address, client: name, topics, ...spec }, {
    onOpen: () => hear('open'),
    onMessage: (topic, payload) => hear(`${topic.split('/').slice(2).join('/')} ${new TextDecoder().decode(payload)}`),
    onEnd: (end) => hear(end),
  }, () => Date.now());
  const until = async (line: string): Promise<void> => {
    while (!heard.includes(line)) await new Promise<void>((done) => (onHeard = done));
  };
  return { wire, heard, until };
}

const lecturer = (name: string, topics: readonly string[] = [topicFromAll(id, 'here')]) =>
  client(name, topics, { account: passIn(new URL(served.lead).hash)! });
const device = (name: string) => client(name, [topicOf(id, 'state')]);

test('devices hear the lecturer, whoever comes late too, and the lecturer alone hears them', async () => {
  const [leads, early] = [lecturer('l1'), device('d1')];
  await Promise.all([leads.until('open'), early.until('open')]);
  await leads.wire.publish(topicOf(id, 'state'), 'now', true);
  await early.until('state now');
  const late = device('d2');
  await late.until('state now');
  await late.wire.publish(topicFrom(id, 'here', 'd2'), 'me', false);
  await leads.until('here/d2 me');
  expect(early.heard).toEqual(['open', 'state now']);
  for (const { wire } of [leads, early, late]) wire.close();
});

test('a wrong password, and a device that wants to hear others, are sent away', async () => {
  const wrong = client('d3', [topicOf(id, 'state')], { account: { name: 'lecturer', password: 'guessed' } });
  const spy = client('d4', [topicFromAll(id, 'here')]);
  const all = client('d5', ['#']);
  await Promise.all([wrong.until('password'), spy.until('refused'), all.until('refused')]);
});

test('a device that speaks for the lecturer or another device, or sends too much, is cut off, and nobody hears it', async () => {
  const [leads, witness] = [lecturer('l2'), device('d6')];
  await Promise.all([leads.until('open'), witness.until('open')]);
  const crimes = [
    [topicOf(id, 'state'), 'forged', true], [topicFrom(id, 'here', 'd6'), 'not me', false],
    [topicFrom(id, 'here', 'd7'), 'stays', true], [topicFrom(id, 'here', 'd7'), 'x'.repeat(5000), false],
    ['$SYS/x', 'x', false],
  ] as const;
  for (const [topic, payload, isRetained] of crimes) {
    const bad = device('d7');
    await bad.until('open');
    await bad.wire.publish(topic, payload, isRetained);
    await bad.until('lost');
  }
  await leads.wire.publish(topicOf(id, 'state'), 'still here', true);
  await witness.until('state still here');
  expect(leads.heard).toEqual(['open']);
  expect(witness.heard.filter((line) => line.startsWith('state'))).toEqual(['state now', 'state still here']);
  for (const { wire } of [leads, witness]) wire.close();
});

test('a flood of one device, of broken packets and of those who come and go loses nothing of others', async () => {
  const leads = lecturer('l3');
  const honest = device('honest');
  await Promise.all([leads.until('open'), honest.until('open')]);
  const loud = device('loud');
  await loud.until('open');
  for (let message = 0; message < 1000; message += 1) void loud.wire.publish(topicFrom(id, 'here', 'loud'), 'x', false);
  const guests = Array.from({ length: 200 }, (_, at) => device(`guest${at}`));
  const huge = new WebSocket(address, ['mqtt']);
  huge.addEventListener('open', () => huge.send(new Uint8Array(1_000_000).fill(48)));
  const broken = new WebSocket(address, ['mqtt']);
  broken.addEventListener('open', () => broken.send(new Uint8Array(200).fill(255)));
  const ends = [huge, broken].map((socket) => new Promise((done) => socket.addEventListener('close', done)));
  for (const { wire } of guests) wire.close();
  await honest.wire.publish(topicFrom(id, 'here', 'honest'), 'my vote', false);
  await Promise.all([leads.until('here/honest my vote'), loud.until('lost'), ...ends]);
  await leads.wire.publish(topicOf(id, 'state'), 'goes on', false);
  await honest.until('state goes on');
  expect(leads.heard.filter((line) => line.startsWith('here/loud')).length).toBeLessThan(100);
  for (const { wire } of [leads, honest]) wire.close();
}, 20_000);
