/**
 * When the lecturer's messages go: the first change at once, then the newest of each kind, one message at a time and at
 * most so many a second, whatever happens between. A broker on a laptop carries 1,000 devices at 20 a second.
 */

/** Milliseconds between two messages. */
export const gap = 50;

export interface OutboxWorld<Kind> {
  now: () => number;
  /** Calls back after so many milliseconds. */
  after: (milliseconds: number, callback: () => void) => void;
  /** Sends the newest message of a kind. */
  send: (kind: Kind) => void;
}

export class Outbox<Kind extends string> {
  readonly #world: OutboxWorld<Kind>;
  /** What waits, in the order in which it was asked for: kinds take turns. */
  readonly #due = new Set<Kind>();
  #last = -Infinity;
  #isWaiting = false;

  constructor(world: OutboxWorld<Kind>) {
    this.#world = world;
  }

  /** There is something newer of this kind to be said. */
  ask(kind: Kind): void {
    this.#due.add(kind);
    this.#go();
  }

  #go(): void {
    const [kind] = this.#due;
    if (kind === undefined || this.#isWaiting) return;
    const { now, after, send } = this.#world;
    const wait = this.#last + gap - now();
    if (wait > 0) {
      this.#isWaiting = true;
      return after(wait, () => this.#resume());
    }
    this.#due.delete(kind);
    this.#last = now();
    send(kind);
    this.#go();
  }

  #resume(): void {
    this.#isWaiting = false;
    this.#go();
  }
}
