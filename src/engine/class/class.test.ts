/** A lecturer and five followers, as records: whatever a network does to their messages, they end in the same state. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { follow, joining, type Follow } from './follow.ts';
import type { ClassState, Spoken } from './messages.ts';

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
}

class Room {
  readonly #chance: () => number;
  readonly devices: Device[] = Array.from({ length: 5 }, () => ({ follow: joining, coming: [] }));
  #stamp = { from: 'first', since: 1, sequence: 0 };
  #state: ClassState | undefined;
  #retained: Spoken | undefined;

  constructor(chance: () => number) {
    this.#chance = chance;
  }

  get state(): ClassState | undefined {
    return this.#state;
  }

  act(): void {
    const chance = this.#chance();
    const device = this.devices[Math.floor(this.#chance() * 5)]!;
    if (chance < 0.02) this.#lead();
    else if (chance < 0.06) this.join(device);
    else if (chance < 0.1) this.#do(device, { kind: 'link', link: 'lost' });
    else if (chance < 0.15) this.#do(device, { kind: 'moved' });
    else if (chance < 0.2) this.#do(device, { kind: 'back' });
    else if (chance < 0.6) this.#change();
    else this.#arrive(device);
  }

  /** Loads the page anew, or comes back to the broker: what is retained comes first. */
  join(device: Device): void {
    if (this.#chance() < 0.5) device.follow = joining;
    device.coming = [];
    this.#do(device, { kind: 'link', link: 'open' });
    if (this.#retained) this.#do(device, { kind: 'heard', message: this.#retained });
  }

  /** The lecturer's window was loaded again: it counts from 1, and began later. */
  #lead(): void {
    this.#stamp = { from: `window-${this.#chance()}`, since: this.#stamp.since + 1, sequence: 0 };
  }

  #change(): void {
    const talk = {
      slide: `slide-${Math.floor(this.#chance() * 20)}`, step: Math.floor(this.#chance() * 4), screen: 'slide',
      edits: { a: `const a = ${this.#chance()};` }, runs: {}, open: [],
    } as const;
    this.#state = { talk, bases: {}, edition: 'e' };
    this.#stamp = { ...this.#stamp, sequence: this.#stamp.sequence + 1 };
    const message = { kind: 'state', stamp: this.#stamp, state: this.#state } as const;
    this.#retained = message;
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

test(`${runs} times ${actions} actions: lost, late, doubled and reordered messages, reloads and lost lines end in one state`, () => {
  fc.assert(fc.property(fc.integer(), (seed) => {
    const room = new Room(chances(seed));
    for (let action = 0; action < actions; action += 1) room.act();
    for (const device of room.devices) {
      room.join(device);
      device.follow = follow(device.follow, { kind: 'back' });
    }
    for (const device of room.devices) {
      expect(device.follow.phase).toBe('following');
      expect(device.follow.state).toEqual(room.state);
    }
  }), { numRuns: runs });
});
