/** The embedded broker: MQTT over WebSocket beside the pages, with the rules of `src/engine/class/topics.ts`. */
import type { Server } from 'node:http';
import { timingSafeEqual } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { Aedes, type AedesOptions, type AuthenticateError, type Client } from 'aedes';
import { createWebSocketStream, WebSocketServer, type WebSocket } from 'ws';
import { Bucket } from '../class/bucket.ts';
import { classIn, kindIn, mayHear, mayPublish, maySubscribe, retained, topicOf, type Role } from '../class/topics.ts';
import { largestHeard } from '../class/messages.ts';
import { Doors } from './class-doors.ts';
import { largestFrame, mostClients, mostWaiting, ofDevices, ofLecturer } from './class-limits.ts';

export interface BrokerSpec {
  server: Server;
  /** Where on that server it listens: `/class/mqtt`. */
  path: string;
  /** Where lectures are on the site: `/lectures/`. */
  lectures: string;
  /** Whoever has it is the lecturer. */
  token: string;
  now: () => number;
}

export interface Broker {
  doors: Doors;
  close(): Promise<void>;
}

/** The name under which a lecturer shows the token. */
export const lecturer = 'lecturer';
/** How often it is looked whether the time of a class is up: milliseconds. */
const beat = 60_000;

export async function openBroker({ server, path, lectures, token, now }: BrokerSpec): Promise<Broker> {
  const doors = new Doors(lectures);
  const roles = new WeakMap<Client, Role>();
  const roleOf = (client: Client): Role => roles.get(client) ?? 'device';
  const aedes = await Aedes.createBroker({
    ...rulesOf({ doors, roleOf, now }),
    authenticate: (client, name, password, done) => {
      const isLecturer = name === lecturer && isSame(password, token);
      if (name !== undefined && !isLecturer) return done(refusal(), false);
      roles.set(client, isLecturer ? 'lecturer' : 'device');
      done(null, true);
    },
    // A phone that has gone to sleep holds nobody up for long.
    drainTimeout: 5000,
    concurrency: 1000,
    connectTimeout: 10_000,
    maxInflightInbound: 20,
    maxTopicLevels: 8,
  });
  const sockets = new WebSocketServer({ server, path, maxPayload: largestFrame, perMessageDeflate: false });
  sockets.on('connection', (socket, request) => {
    // RFC 6455, 7.4.1, and IANA's list: try again later.
    if (sockets.clients.size > mostClients) return socket.close(1013);
    const stream = createWebSocketStream(socket, { writableHighWaterMark: 1024 * 1024 });
    stream.on('error', () => socket.terminate());
    const client = aedes.handle(stream, request);
    guard(socket, stream, () => roleOf(client), now);
  });
  const expiring = setInterval(() => {
    for (const id of doors.expire(now())) clear(aedes, id);
  }, beat);
  return {
    doors,
    close: () => new Promise((done) => {
      clearInterval(expiring);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      aedes.close(() => done());
    }),
  };
}

interface Rules {
  doors: Doors;
  roleOf: (client: Client) => Role;
  now: () => number;
}

/** Who may come, speak and listen. */
function rulesOf({ doors, roleOf, now }: Rules): AedesOptions {
  return {
    preConnect: (_, packet, done) => {
      // Nothing is kept for those who are away: what matters is said again.
      packet.clean = true;
      done(null, true);
    },
    authorizePublish: (client, { topic, payload, retain }, done) => {
      const bytes = new Uint8Array(Buffer.from(payload));
      const role = client ? roleOf(client) : 'device';
      const isSmall = role === 'lecturer' || bytes.length <= largestHeard;
      if (!isSmall || !mayPublish(role, client?.id ?? '', topic, retain)) return done(new Error('not allowed'));
      if (kindIn(topic) !== 'door') return done(null);
      doors.hear(topic, classIn(topic)!, bytes, now()).then(
        (isDoor) => done(isDoor ? null : new Error('no door')), (reason: unknown) => done(reason as Error),
      );
    },
    authorizeSubscribe: (client, subscription, done) =>
      done(null, maySubscribe(roleOf(client), subscription.topic) ? subscription : null),
    authorizeForward: (client, packet) => (mayHear(roleOf(client), packet.topic) ? packet : null),
  };
}

/** Ends the connection of whoever sends too much, or takes nothing any more. */
function guard(socket: WebSocket, stream: Duplex, role: () => Role, now: () => number): void {
  const buckets = {
    device: { bytes: new Bucket(ofDevices.bytes, now()), frames: new Bucket(ofDevices.frames, now()) },
    lecturer: { bytes: new Bucket(ofLecturer.bytes, now()), frames: new Bucket(ofLecturer.frames, now()) },
  };
  socket.prependListener('message', (data: Buffer) => {
    const { bytes, frames } = buckets[role()];
    const isAllowed = bytes.take(data.length, now()) && frames.take(1, now());
    if (isAllowed && socket.bufferedAmount <= mostWaiting) return;
    // What came with the same packet of the network is not read any more.
    socket.removeAllListeners('message');
    stream.destroy();
    socket.terminate();
  });
}

function clear(aedes: Aedes, id: string): void {
  for (const kind of retained) {
    const packet = { cmd: 'publish', topic: topicOf(id, kind), payload: '', qos: 0, retain: true, dup: false } as const;
    aedes.publish(packet, () => undefined);
  }
}

function isSame(given: Readonly<Buffer> | undefined, token: string): boolean {
  const wanted = Buffer.from(token);
  return given?.length === wanted.length && timingSafeEqual(Buffer.from(given), wanted);
}

/** MQTT 3.1.1, table 3.1: bad user name or password. */
const refusal = (): AuthenticateError => Object.assign(new Error('wrong password'), { returnCode: 4 });
