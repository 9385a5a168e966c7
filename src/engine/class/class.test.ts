/** A lecturer and five followers, as records: whatever a network does to what they say, they end in the same state. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stamp } from '../deck/channel.ts';
import { noStrokes, type Stroke } from '../deck/ink.ts';
import { BallotBox, type Asked } from './ballot-box.ts';
import { noVote } from './ballot.ts';
import { follow, joining, type Follow } from './follow.ts';
import type { Cast, ClassState, Spoken } from './messages.ts';

const runs = Math.min(1000, Number(process.env['RANDOM_RUNS'] ?? 100));
const actions = 1000;

/** The same numbers from the same seed: 0 to 1. */
function chances(seed: number): () => number {
  let state = (Math.abs(seed) % 2_147_483_646) + 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

interface Device {
  follow: Follow;
  /** What is on its way to it, in whatever order. */
  coming: Spoken[];
  /** What it has voted last, and under which name it is connected. */
  cast: Cast | undefined;
  name: string;
}

const asked: Asked = { question: 'q', text: 'Which?', options: ['a', 'b', 'c'], ballot: { kind: 'options', count: 3, isOne: true } };
const bytes = (cast: Cast): Uint8Array => new TextEncoder().encode(JSON.stringify(cast));

class Room {
  readonly #chance: () => number;
  readonly devices: Device[] = Array.from({ length: 5 }, (_, at) =>
    ({ follow: joining, coming: [], cast: undefined, name: `d${at}` }));
  readonly box = new BallotBox(0);
  readonly #ink: Record<string, readonly Stroke[]> = {};
  /** Votes on their way to the lecturer. */
  readonly #casts: { name: string; cast: Cast }[] = [];
  #stamp: Stamp = { from: 'first', since: 1, sequence: 0 };
  #state: ClassState | undefined;
  /** The broker keeps the newest message of a kind. */
  readonly #retained = new Map<string, Spoken>();
  /** Milliseconds. */
  #now = 0;

  constructor(chance: () => number) {
    this.#chance = chance;
    this.box.open(asked, 0);
  }

  get state(): ClassState | undefined {
    return this.#state;
  }

  /** What is drawn on the slide that is shown. */
  inkIn(ink: Readonly<Record<string, readonly Stroke[]>>): readonly Stroke[] {
    return ink[this.#state?.talk.slide ?? ''] ?? noStrokes;
  }

  get ink(): readonly Stroke[] {
    return this.inkIn(this.#ink);
  }

  act(): void {
    const chance = this.#chance();
    const device = this.devices[Math.floor(this.#chance() * 5)]!;
    this.#now += 1000;
    if (chance < 0.02) this.#lead();
    else if (chance < 0.06) this.join(device);
    else if (chance < 0.1) this.#do(device, { kind: 'link', link: 'lost' });
    else if (chance < 0.15) this.#do(device, { kind: 'moved' });
    else if (chance < 0.2) this.#do(device, { kind: 'back' });
    else if (chance < 0.3) this.#draw();
    else if (chance < 0.35) this.#vote(device);
    else if (chance < 0.4) this.#count();
    else if (chance < 0.65) this.#change();
    else this.#arrive(device);
  }

  /** Loads the page anew, or comes back to the broker: what is retained comes first. */
  join(device: Device): void {
    if (this.#chance() < 0.5) device.follow = joining;
    device.coming = [];
    device.name = `${device.name.split(' ')[0]} ${this.#now}`;
    this.#do(device, { kind: 'link', link: 'open' });
    for (const message of this.#retained.values()) this.#do(device, { kind: 'heard', message });
  }

  /** What was on its way all the time arrives at last. */
  arriveLate(device: Device, late: readonly Spoken[]): void {
    for (const message of late) this.#do(device, { kind: 'heard', message });
    for (const { name, cast } of this.#casts.splice(0)) this.box.hear(name, bytes(cast), this.#now);
  }

  /** As the lecturer asks for when its line comes back: what was lost on its way is said again. */
  sayAgain({ name, cast }: Device): void {
    this.#now += 1000;
    if (cast) this.box.hear(name, bytes(cast), this.#now);
  }

  /** The lecturer's window was loaded again: it counts from 1, began later, and says what it has kept. */
  #lead(): void {
    this.#stamp = { from: `window-${this.#chance()}`, since: this.#stamp.since + 1, sequence: 0 };
    if (this.#state) this.#sayState(this.#state);
    this.#sayInk();
  }

  #change(): void {
    const talk = {
      slide: `slide-${Math.floor(this.#chance() * 20)}`, step: Math.floor(this.#chance() * 4), screen: 'slide',
      edits: { a: `const a = ${this.#chance()};` }, runs: {}, open: [],
    } as const;
    const isElsewhere = talk.slide !== this.#state?.talk.slide;
    this.#sayState({ talk, bases: {}, edition: 'e' });
    if (isElsewhere) this.#sayInk();
  }

  /** Draws a stroke, or takes one back. */
  #draw(): void {
    const slide = this.#state?.talk.slide;
    if (slide === undefined) return;
    const before = this.#ink[slide] ?? noStrokes;
    const points = [Math.floor(this.#chance() * 100), 1];
    const fresh: Stroke = { nib: 'pen', colour: 'ink', width: 30, step: 0, points };
    this.#ink[slide] = this.#chance() < 0.3 ? before.slice(0, -1) : [...before, fresh];
    this.#sayInk();
  }

  #vote(device: Device): void {
    const voter = this.devices.indexOf(device).toString(16).padStart(32, '0');
    const vote = { ...noVote, chosen: [Math.floor(this.#chance() * 3)] };
    device.cast = { question: 'q', round: 1, voter, number: (device.cast?.number ?? 0) + 1, vote };
    if (this.#chance() > 0.3) this.#casts.push({ name: device.name, cast: device.cast });
  }

  /** One of the votes on their way arrives, and may arrive again. */
  #count(): void {
    const at = Math.floor(this.#chance() * this.#casts.length);
    const found = this.#casts[at];
    if (found === undefined) return;
    if (this.#chance() < 0.9) this.#casts.splice(at, 1);
    this.box.hear(found.name, bytes(found.cast), this.#now);
  }

  #sayState(state: ClassState): void {
    this.#state = state;
    this.#say({ kind: 'state', stamp: this.#next(), state });
  }

  #sayInk(): void {
    const slide = this.#state?.talk.slide;
    if (slide !== undefined) this.#say({ kind: 'ink', stamp: this.#next(), slide, strokes: [...this.ink] });
  }

  #next(): Stamp {
    this.#stamp = { ...this.#stamp, sequence: this.#stamp.sequence + 1 };
    return this.#stamp;
  }

  /** A third of it is lost on its way to a device. */
  #say(message: Spoken): void {
    this.#retained.set(message.kind, message);
    const listening = this.devices.filter(({ follow: { link } }) => link === 'open');
    for (const { coming } of listening) if (this.#chance() > 0.3) coming.push(message);
  }

  /** One of the messages on their way arrives, and may arrive again. */
  #arrive(device: Device): void {
    const at = Math.floor(this.#chance() * device.coming.length);
    const message = device.coming[at];
    if (message === undefined) return;
    if (this.#chance() < 0.9) device.coming.splice(at, 1);
    this.#do(device, { kind: 'heard', message });
  }

  #do(device: Device, event: Parameters<typeof follow>[1]): void {
    device.follow = follow(device.follow, event);
  }
}

test(`${runs} times ${actions} actions: lost, late, doubled and reordered messages, reloads and lost lines end in one state, one drawing, one tally`, () => {
  fc.assert(fc.property(fc.integer(), (seed) => {
    const room = new Room(chances(seed));
    for (let action = 0; action < actions; action += 1) room.act();
    for (const device of room.devices) {
      const late = device.coming;
      room.join(device);
      device.follow = follow(device.follow, { kind: 'back' });
      room.sayAgain(device);
      room.arriveLate(device, late);
    }
    for (const device of room.devices) {
      expect(device.follow.phase).toBe('following');
      expect(device.follow.state).toEqual(room.state);
      expect(room.inkIn(device.follow.ink)).toEqual(room.ink);
    }
    const chosen = room.devices.flatMap(({ cast }) => cast?.vote.chosen ?? []);
    const counts = [0, 1, 2].map((option) => chosen.filter((one) => one === option).length);
    expect(room.box.tally?.rounds[0]?.counts).toEqual(counts);
  }), { numRuns: runs });
});
