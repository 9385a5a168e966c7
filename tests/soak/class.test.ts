/** The guide's recipe for Mosquitto, as it stands in docs/class.md, tried with a real one. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { told, topicFrom, topicFromAll, topicOf } from '../../src/engine/class/topics.ts';
import { onPath } from '../../src/engine/commands/browser.mjs';
import { Wire, type Account } from '../../src/engine/page/class/mqtt.ts';

const id = 'A'.repeat(43);
const folder = mkdtempSync(join(tmpdir(), 'mosquitto-'));
const account = { name: 'lecturer', password: 'a long one' };
let broker: ChildProcess;
let address: string;

const block = (kind: string): string =>
  new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(readFileSync('docs/class.md', 'utf8'))![1]!;

const freePort = (): Promise<number> => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as { port: number };
    server.close(() => done(port));
  });
});

beforeAll(async () => {
  const program = onPath('mosquitto', `${process.env['PATH']}:/usr/sbin`);
  if (program === undefined) throw new Error('There is no Mosquitto, so nothing was tested with it. Install `mosquitto`.');
  const [port, other] = [await freePort(), await freePort()];
  const passwords = join(folder, 'class.passwd');
  execFileSync('mosquitto_passwd', ['-b', '-c', passwords, account.name, account.password]);
  writeFileSync(join(folder, 'class.acl'), block('acl'));
  const conf = block('conf').replace('listener 1883', `listener ${other}`).replace('listener 9001', `listener ${port} 127.0.0.1`)
    .replaceAll(/(class\.\w+)$/gm, `${folder}/$1`);
  // As root it would give itself the rights of another account, which may not read this folder.
  writeFileSync(join(folder, 'mosquitto.conf'), `${conf}user ${userInfo().username}\n`);
  broker = spawn(program, ['-c', join(folder, 'mosquitto.conf')], { stdio: 'ignore' });
  address = `ws://127.0.0.1:${port}/mqtt`;
  // Any answer will do, but that nobody is there.
  await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/`).catch((error: Error & { cause?: { code?: string } }) => {
    if (error.cause?.code === 'ECONNREFUSED') throw error;
  }), { timeout: 10_000 });
});
afterAll(() => {
  broker.kill();
  rmSync(folder, { recursive: true });
});

function client(name: string, topics: readonly string[], as?: Account) {
  const heard: string[] = [];
  const wire = new Wire({ address, client: name, topics, account: as }, {
    onOpen: () => heard.push('open'),
    onMessage: (topic, payload) => heard.push(`${topic.split('/').slice(2).join('/')} ${new TextDecoder().decode(payload)}`),
    onEnd: (end) => heard.push(end),
  }, () => Date.now());
  const until = (line: string) => expect.poll(() => heard).toContain(line);
  return { wire, heard, until };
}

test('with the rules of the guide the lecturer leads, devices hear, and no device leads or hears another', async () => {
  const leads = client('l1', [topicFromAll(id, 'here'), topicFromAll(id, 'vote'), topicFromAll(id, 'ask')], account);
  const device = client('d1', [topicOf(id, 'state')]);
  const spy = client('d2', ['#', topicFromAll(id, 'here'), topicFromAll(id, 'vote'), topicFromAll(id, 'ask')]);
  await Promise.all([leads.until('open'), device.until('open')]);
  await leads.wire.publish(topicOf(id, 'state'), 'now', true);
  await device.until('state now');
  await device.wire.publish(topicOf(id, 'state'), 'forged', true);
  await device.wire.publish(topicFrom(id, 'here', 'd2'), 'not me', false);
  await device.wire.publish(topicFrom(id, 'here', 'd1'), 'me', false);
  await leads.until('here/d1 me');
  await device.wire.publish(topicFrom(id, 'vote', 'd2'), 'not mine', false);
  await device.wire.publish(topicFrom(id, 'vote', 'd1'), 'mine', false);
  await leads.until('vote/d1 mine');
  await device.wire.publish(topicFrom(id, 'ask', 'd2'), 'not mine', false);
  await device.wire.publish(topicFrom(id, 'ask', 'd1'), 'why?', false);
  await leads.until('ask/d1 why?');
  await leads.wire.publish(topicOf(id, 'tally'), 'shown', true);
  await leads.wire.publish(topicOf(id, 'ink'), 'drawn', true);
  const late = client('d3', told.map((kind) => topicOf(id, kind)));
  await Promise.all(['state now', 'tally shown', 'ink drawn'].map((line) => late.until(line)));
  await leads.wire.publish(topicOf(id, 'stroke'), 'being drawn', false);
  await late.until('stroke being drawn');
  await late.wire.publish(topicOf(id, 'ink'), 'scribbled', true);
  await leads.wire.publish(topicOf(id, 'pointer'), 'here', false);
  await late.until('pointer here');
  expect(late.heard).not.toContain('ink scribbled');
  expect(leads.heard).toEqual(['open', 'here/d1 me', 'vote/d1 mine', 'ask/d1 why?']);
  expect(spy.heard.filter((line) => /^(?:here|vote|ask)/.test(line))).toEqual([]);
  for (const { wire } of [leads, device, spy, late]) wire.close();
});

test('a wrong password is told from a network that is gone', async () => {
  const wrong = client('l2', [topicOf(id, 'state')], { ...account, password: 'guessed' });
  await expect.poll(() => wrong.heard.length).toBeGreaterThan(0);
  expect(['password', 'refused']).toContain(wrong.heard[0]);
});
