/** Sends what the audience sees to the class, sealed and at most so often, and counts who has joined. */
import { basesOf } from '../../class/edition.ts';
import { open, seal } from '../../class/envelope.ts';
import type { Link } from '../../class/follow.ts';
import { readHere, type Beside, type Spoken } from '../../class/messages.ts';
import { Outbox } from '../../class/outbox.ts';
import {
  allDoors, classIn, deviceIn, heard, isOf, kindIn, retained, topicFromAll, topicOf, type Heard, type Told,
} from '../../class/topics.ts';
import type { Tally } from '../../class/tally.ts';
import type { Message, Pointer, Stamp, TalkState } from '../../deck/channel.ts';
import type { Lead } from './lead-store.ts';
import { LeaderInk } from './leader-ink.ts';
import { Line } from './line.ts';
import type { Account } from './mqtt.ts';
import { Roll } from './roll.ts';

export interface LeaderSpec {
  lead: Lead;
  account: Account | undefined;
  /** The address of the lecture's article, as a path. */
  lecture: string;
  /** The hash of the lecture, and the author's texts of its cells. */
  edition: string;
  author: ReadonlyMap<string, string>;
  /** A name for this window that no other has. */
  from: string;
  onChange: () => void;
  /** Whatever devices say beside that they are there. It is a stranger's, and is not checked. */
  onHeard?: (kind: Heard, device: string, payload: Uint8Array<ArrayBuffer>) => void;
  /** The line is open, or open again. */
  onOpen?: () => void;
}

/** How often what the room sees is said again, for whoever has missed it: milliseconds. */
const beat = 10_000;

export class Leader {
  readonly #spec: LeaderSpec;
  readonly #line: Line;
  readonly #outbox: Outbox<Told>;
  readonly #roll = new Roll();
  readonly #beat: ReturnType<typeof setInterval>;
  #sequence = 0;
  #state: TalkState | undefined;
  #pointer: Pointer = null;
  #beside: Beside = {};
  readonly #ink = new LeaderInk((kind) => this.#outbox.ask(kind));
  #tally: Tally | null = null;
  /** The last edits that were small enough. */
  #edits: TalkState['edits'] = {};
  #sending = Promise.resolve();
  #link: Link = 'opening';
  #excess: number | undefined;
  #rival: string | undefined;
  #isDoorHeard = false;
  /** Since when the line is open. */
  #opened = 0;

  constructor(spec: LeaderSpec) {
    this.#spec = spec;
    const { lead: { keys, broker }, account, from } = spec;
    this.#outbox = new Outbox({
      now: () => Date.now(),
      after: (milliseconds, callback) => void setTimeout(callback, milliseconds),
      send: (kind) => this.#send(kind),
    });
    this.#line = new Line(window, {
      address: broker,
      client: `l${from.slice(0, 21)}`,
      account,
      topics: [allDoors, ...heard.map((kind) => topicFromAll(keys.id, kind))],
    }, {
      onLink: (link) => this.#take(link),
      onMessage: (topic, payload) => void this.#hear(topic, payload),
    });
    this.#beat = setInterval(() => this.#repeat(), beat);
  }

  get link(): Link {
    return this.#link;
  }

  get wasOpen(): boolean { return this.#opened > 0; }

  /** How many devices have joined. */
  get joined(): number {
    return this.#roll.size;
  }

  /** How many bytes the changes have, where they are too large to be sent. */
  get excess(): number | undefined {
    return this.#excess;
  }

  /** The code of another class of this lecture. */
  get rival(): string | undefined {
    return this.#rival;
  }

  /** The broker has taken what was sent. */
  get isTaken(): boolean { return this.#isDoorHeard; }

  /** The broker has had time to pass on what was said, and has not: some say nothing to those who may not write. */
  get isIgnored(): boolean {
    return this.#link === 'open' && !this.#isDoorHeard && Date.now() - this.#opened > beat / 2;
  }

  /** What the audience hears. */
  hear(message: Message): void {
    if (message.kind === 'state') this.show(message.state);
    if (message.kind === 'pointer') {
      this.#pointer = message.pointer;
      this.#outbox.ask('pointer');
    }
    if (message.kind === 'ink') this.#ink.take(message);
    if (message.kind === 'stroke') this.#ink.takeStroke(message);
  }

  /** What the room sees. */
  show(state: TalkState): void {
    const isNew = JSON.stringify(state) !== JSON.stringify(this.#state);
    this.#state = state;
    if (isNew) this.#outbox.ask('state');
    this.#ink.goTo(state.slide);
  }

  /** The question that is put to the class, whether readers may ask, what one has asked; or none of these. */
  add(beside: Beside): void {
    this.#beside = { ...this.#beside, ...beside };
    this.#outbox.ask('state');
  }

  /** How the class has answered, for all to see; or nothing. */
  showTally(tally: Tally | null): void {
    this.#tally = tally;
    this.#outbox.ask('tally');
  }

  /** Ends the class for all, and clears what the broker retains. */
  async end(): Promise<void> {
    await this.#say('state', { kind: 'end', stamp: this.#stamp() });
    const { id } = this.#spec.lead.keys;
    for (const kind of retained) await this.#line.publish(topicOf(id, kind), '', true);
    this.close();
  }

  close(): void {
    clearInterval(this.#beat);
    this.#line.close();
  }

  #take(link: Link): void {
    this.#link = link;
    if (link === 'open') {
      this.#opened = Date.now();
      const { lead: { code }, lecture } = this.#spec;
      void this.#say('door', { kind: 'door', stamp: this.#stamp(), code: code ?? '', lecture }, true);
      this.#outbox.ask('state');
      this.#outbox.ask('tally');
      this.#ink.again();
      this.#spec.onOpen?.();
    }
    this.#spec.onChange();
  }

  #repeat(): void {
    this.#roll.sweep(Date.now());
    this.#outbox.ask('state');
    this.#ink.again();
    this.#spec.onChange();
  }

  #stamp(): Stamp {
    this.#sequence += 1;
    return { from: this.#spec.from, since: this.#spec.lead.since, sequence: this.#sequence };
  }

  #send(kind: Told): void {
    if (this.#link !== 'open') return;
    const stamp = this.#stamp();
    switch (kind) {
      case 'tally': return void this.#say(kind, { kind, stamp, tally: this.#tally }, true);
      case 'pointer': return void this.#say(kind, { kind, stamp, pointer: this.#pointer });
      case 'ink': return this.#sayInk(stamp);
      case 'stroke': return this.#ink.stroke && void this.#say(kind, { kind, stamp, ...this.#ink.stroke });
      case 'state': return this.#state && void this.#sayState(this.#state, stamp);
    }
  }

  #sayInk(stamp: Stamp): void {
    const next = this.#ink.next();
    if (next) void this.#say('ink', { kind: 'ink', stamp, ...next }, true);
  }

  /** Where the changes are too large, the class keeps the last ones, and follows the slides. */
  async #sayState(talk: TalkState, stamp: Stamp): Promise<void> {
    const { edition, author } = this.#spec;
    const beside = this.#beside;
    const messageWith = (edits: TalkState['edits']): Spoken => ({
      kind: 'state', stamp, state: { talk: { ...talk, edits }, bases: basesOf(edits, author), edition, ...beside },
    });
    const before = this.#excess;
    try {
      await this.#say('state', messageWith(talk.edits), true);
      this.#edits = talk.edits;
      this.#excess = undefined;
    } catch {
      this.#excess = new TextEncoder().encode(JSON.stringify(talk.edits)).length;
      await this.#say('state', messageWith(this.#edits), true);
    }
    if (this.#excess !== before) this.#spec.onChange();
  }

  /** One after the other, in the order in which they were sealed. @throws RangeError where the message is too large. */
  #say(kind: Told | 'door', message: Spoken, isRetained = false): Promise<void> {
    const { keys } = this.#spec.lead;
    const topic = topicOf(keys.id, kind);
    const said = this.#sending.then(async () => {
      await this.#line.publish(topic, await seal(topic, message, keys), isRetained);
    });
    this.#sending = said.catch(() => undefined);
    return said;
  }

  async #hear(topic: string, payload: Uint8Array<ArrayBuffer>): Promise<void> {
    const device = deviceIn(topic);
    if (device === undefined) return this.#lookAtDoor(topic, payload);
    const kind = kindIn(topic) ?? '';
    if (kind !== 'here') return isOf(heard, kind) ? this.#spec.onHeard?.(kind, device, payload) : undefined;
    const said = readHere(payload);
    if (said === undefined) return;
    const before = this.joined;
    this.#roll.hear(device, said.here, Date.now());
    if (this.joined !== before) this.#spec.onChange();
  }

  /** The door of this class says that the broker takes what is sent; that of another one is worth a word. */
  async #lookAtDoor(topic: string, payload: Uint8Array<ArrayBuffer>): Promise<void> {
    const id = classIn(topic);
    if (id === undefined || payload.length === 0) return;
    const { lead: { keys }, lecture } = this.#spec;
    const opened = await open(topic, id, payload);
    if (!('message' in opened) || opened.message.kind !== 'door') return;
    if (id === keys.id) this.#isDoorHeard = true;
    else if (opened.message.lecture === lecture) this.#rival = opened.message.code;
    this.#spec.onChange();
  }
}
