/** One connection to a broker, MQTT 3.1.1 over a WebSocket, from its opening to its end. */
import { MQTTClient } from 'u8-mqtt/esm/web/basic-v4.js';

export interface Account {
  name: string;
  password: string;
}

export interface WireSpec {
  address: string;
  /** The name of this client, which no other has. */
  client: string;
  account?: Account | undefined;
  /** What the broker is to say when the connection breaks. */
  will?: { topic: string; payload: string };
  topics: readonly string[];
}

export type WireEnd = 'lost' | 'password' | 'refused';

export interface WireEvents {
  onOpen(): void;
  onMessage(topic: string, payload: Uint8Array<ArrayBuffer>): void;
  /** Once, at the end, unless the connection was closed here. */
  onEnd(end: WireEnd): void;
}

/** Seconds without a word after which a broker takes a client for gone: pages out of sight are woken once a minute. */
const keepAlive = 150;
/** Milliseconds that a broker may take to let somebody in, and to answer when it is asked whether it is there. */
const patience = 6000;

/** The answers to CONNECT (MQTT 3.1.1, table 3.1) that are no reason to try again. */
const refusals: Readonly<Record<number, WireEnd>> = { 2: 'refused', 4: 'password', 5: 'refused' };

const endFor = (error: unknown): WireEnd => refusals[Number((error as { reason?: unknown }).reason)] ?? 'lost';

export class Wire {
  readonly #socket: WebSocket;
  readonly #events: WireEvents;
  readonly #client: MQTTClient;
  readonly #now: () => number;
  #isOver = false;
  #isOpen = false;
  #begun: number;
  #heard = 0;
  #pinged = 0;

  /** @throws where a page may not open such a connection at all. */
  constructor(spec: WireSpec, events: WireEvents, now: () => number) {
    this.#events = events;
    this.#now = now;
    this.#begun = now();
    this.#socket = new WebSocket(spec.address, ['mqtt']);
    this.#socket.binaryType = 'arraybuffer';
    this.#client = new MQTTClient({
      on_mqtt_type: { mqtt_publish: ({ topic, payload }) => events.onMessage(topic, payload) },
    });
    this.#client.on_error = () => this.#end('lost');
    for (const end of ['close', 'error']) this.#socket.addEventListener(end, () => this.#end('lost'));
    this.#socket.addEventListener('open', () => {
      void this.#enter(spec).catch(endFor).then((end) => (end ? this.#end(end) : this.#open()));
    });
  }

  /** Resolves when it is on its way, or there is none. */
  async publish(topic: string, payload: Uint8Array | string, isRetained: boolean): Promise<void> {
    if (!this.#isOpen || this.#isOver) return;
    await this.#client.pub({ topic, payload, qos: 0, retain: isRetained ? 1 : 0 }).catch(() => this.#end('lost'));
  }

  /** Asks whether the broker is there. Whoever has not answered the question before is gone. */
  check(): void {
    if (!this.#isOpen) return this.#now() - this.#begun > patience ? this.#end('lost') : undefined;
    const isSilent = this.#pinged > this.#heard;
    if (isSilent && this.#now() - this.#pinged > patience) return this.#end('lost');
    if (isSilent) return;
    this.#pinged = this.#now();
    void this.#client.ping().catch(() => this.#end('lost'));
  }

  close(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const leaving = this.#isOpen ? this.#client.disconnect().catch(() => undefined) : Promise.resolve();
    void leaving.then(() => this.#socket.close());
  }

  /** Resolves with why it may not, where it may not. */
  async #enter({ client, account, will, topics }: WireSpec): Promise<WireEnd | undefined> {
    this.#listen();
    await this.#client.connect({
      client_id: client,
      keep_alive: keepAlive,
      flags: { clean_start: true },
      username: account?.name,
      password: account?.password,
      will: will && { ...will, qos: 0, retain: 0 },
    });
    const [answer] = await this.#client.subscribe({ topics });
    return answer?.answers?.every((one) => one < 128) === true ? undefined : 'refused';
  }

  #open(): void {
    if (this.#isOver) return;
    this.#isOpen = true;
    this.#events.onOpen();
  }

  /** What comes is handed to the client as from a socket: what it cannot read ends the connection, and not the page. */
  #listen(): void {
    const socket = this.#socket;
    const shown = {
      binaryType: 'arraybuffer',
      readyState: 1,
      send: (bytes: Uint8Array<ArrayBuffer>) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(bytes);
      },
      onmessage: undefined as ((event: { data: ArrayBuffer }) => void) | undefined,
    };
    this.#client.with_websock(shown);
    socket.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
      this.#heard = this.#now();
      try {
        shown.onmessage?.({ data });
      } catch {
        this.#end('lost');
      }
    });
  }

  #end(end: WireEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#socket.close();
    this.#events.onEnd(end);
  }
}
