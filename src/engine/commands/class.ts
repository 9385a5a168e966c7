/**
 * `live-lectures class`: serves the site to a class in the local network, with a broker of its own, and prints how it
 * is joined; and a private address, which alone may begin a class. `--broker wss://…` uses another broker, with the
 * account of `CLASS_USER` and `CLASS_PASSWORD`.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { IncomingMessage } from 'node:http';
import { renderUnicodeCompact } from 'uqr';
import { joinLink } from '../class/link.ts';
import { writePass } from '../class/pass.ts';
import { lecturer, openBroker, type Broker } from './class-broker.ts';
import { embeddedAt, withBroker } from './class-pages.ts';
import { CommandError, type Run } from './command.ts';
import { serve, toBase, type Served } from './server.ts';
import { isStale } from './stale.ts';

export interface ClassSpec {
  dir: string;
  port: number;
  host: string;
  base: string;
  /** Another broker than the embedded one, and who may lead there. */
  elsewhere?: { broker: string; name: string; password: string };
}

export interface ServedClass {
  /** What everybody opens. */
  url: string;
  /** What the lecturer opens, and shows nobody. */
  lead: string;
  close(): Promise<void>;
}

/** Serves a built site to a class until closed. @throws where the port is taken. */
export async function serveClass({ dir, port, host, base, elsewhere }: ClassSpec): Promise<ServedClass> {
  const token = randomBytes(24).toString('base64url');
  const path = `${base}class/mqtt`;
  let broker: Broker | undefined;
  const brokerFor = ({ headers }: IncomingMessage): string =>
    elsewhere?.broker ?? embeddedAt(headers.host, String(headers['x-forwarded-proto'] ?? ''), path);
  const served = await serve({
    dir, port, base, host,
    rewrite: (page, html, request) => withBroker(page, html, brokerFor(request)),
    answer: (asked) => answerTo(asked, broker),
  });
  if (!elsewhere) {
    broker = await openBroker({ server: served.server, path, lectures: `${base}lectures/`, token, now: Date.now });
  }
  const own = portOf(served);
  const url = `http://${isAny(host) ? localAddress() : host}:${own}${base}`;
  const { name, password } = elsewhere ?? { name: lecturer, password: token };
  const here = `http://${isAny(host) ? 'localhost' : host}:${own}${base}`;
  return {
    url,
    lead: `${here}class/#lead=${writePass({ name, password, site: url })}`,
    close: async () => {
      await broker?.close();
      await served.close();
    },
  };
}

/** Where the class with a code is: `class/codes/KTRMXA`. */
function answerTo(asked: string, broker: Broker | undefined): object | undefined {
  const code = /^class\/codes\/(.+)$/.exec(asked)?.[1];
  if (code === undefined) return undefined;
  const door = broker?.doors.withCode(code);
  return { join: door ? joinLink(`${door.lecture}slides/`, door.id) : null };
}

const isAny = (host: string): boolean => ['0.0.0.0', '::', ''].includes(host);
const portOf = ({ url }: Served): string => new URL(url).port;

/** The address of this machine in the local network; where it is in none, its own name for itself. */
function localAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? 'localhost';
}

/** White on black, whatever the colours of the terminal. */
const inTerminal = (text: string): string =>
  renderUnicodeCompact(text, { border: 2 }).split('\n').map((line) => `\u001b[97;40m${line}\u001b[0m`).join('\n');

function build(folder: string): Promise<void> {
  const cli = fileURLToPath(new URL(`./cli${extname(import.meta.filename)}`, import.meta.url));
  const child = spawn(process.execPath, [cli, 'build'], { cwd: folder, stdio: 'inherit' });
  return new Promise((done, fail) => {
    const failed = new CommandError('The site could not be built: see above.');
    child.once('exit', (code) => (code === 0 ? done() : fail(failed)));
    child.once('error', fail);
  });
}

function elsewhereAt(broker: string | undefined): ClassSpec['elsewhere'] {
  if (broker === undefined) return undefined;
  if (!/^wss?:\/\/[^\s;"]+$/.test(broker)) {
    throw new CommandError(`--broker must be an address such as wss://broker.example.org/mqtt, not ${broker}.`);
  }
  const { CLASS_USER: name = '', CLASS_PASSWORD: password = '' } = process.env;
  return { broker, name, password };
}

export const run: Run = async (args, { folder, say }) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: '0.0.0.0' },
      base: { type: 'string', default: '/' },
      broker: { type: 'string' },
    },
  });
  const elsewhere = elsewhereAt(values.broker);
  if (isStale(folder)) await build(folder);
  const spec = {
    dir: resolve(join(folder, 'dist')), port: Number(values.port), host: values.host, base: toBase(values.base),
    ...(elsewhere && { elsewhere }),
  };
  const served = await serveClass(spec).catch((error: unknown) => {
    throw new CommandError(`Port ${values.port} cannot be used: ${String(error)}`);
  });
  say(`The class joins at ${served.url}class/`);
  say(inTerminal(`${served.url}class/`));
  say(`Only for you, to start a class: ${served.lead}`);
  say('Ctrl-C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
};
