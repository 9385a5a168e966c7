/** The line to a broker: it comes back by itself, sooner where the browser tells of a network. */
import type { Link } from '../../class/follow.ts';
import { Wire, type WireEnd, type WireSpec } from './mqtt.ts';

export interface LineEvents {
  onLink(link: Link): void;
  onMessage(topic: string, payload: Uint8Array<ArrayBuffer>): void;
}

/** Milliseconds until the next attempt: short at first, and never the same for a whole room. */
const pauses = [300, 700, 1200, 1500] as const;
/** How often the broker is asked whether it is there. */
const beat = 5000;

export class Line {
  readonly #window: Window;
  readonly #spec: WireSpec;
  readonly #events: LineEvents;
  readonly #until = new AbortController();
  readonly #beat: number;
  #wire: Wire | undefined;
  #attempts = 0;
  #retry: number | undefined;

  constructor(window: Window, spec: WireSpec, events: LineEvents) {
    this.#window = window;
    this.#spec = spec;
    this.#events = events;
    const { signal } = this.#until;
    this.#beat = window.setInterval(() => this.#wire?.check(), beat);
    window.addEventListener('online', () => this.#hurry(), { signal });
    window.addEventListener('offline', () => this.#drop(), { signal });
    window.document.addEventListener('visibilitychange', () => this.#hurry(), { signal });
    this.#open();
  }

  /** Says something, if the line is open: what was not said is made up for when it is open again. */
  async publish(topic: string, payload: Uint8Array | string, isRetained = false): Promise<void> {
    await this.#wire?.publish(topic, payload, isRetained);
  }

  close(): void {
    this.#until.abort();
    this.#window.clearInterval(this.#beat);
    this.#window.clearTimeout(this.#retry);
    this.#wire?.close();
    this.#wire = undefined;
  }

  #open(): void {
    this.#retry = undefined;
    const events = {
      onOpen: () => this.#hear('open'),
      onMessage: this.#events.onMessage.bind(this.#events),
      onEnd: (end: WireEnd) => this.#end(end),
    };
    try {
      this.#wire = new Wire(this.#spec, events, () => Date.now());
    } catch {
      this.#hear('mixed');
    }
  }

  #end(end: WireEnd): void {
    this.#wire = undefined;
    this.#hear(end);
    if (end !== 'lost' || this.#until.signal.aborted) return;
    const pause = pauses[Math.min(this.#attempts, pauses.length - 1)]!;
    this.#attempts += 1;
    this.#retry = this.#window.setTimeout(() => this.#open(), pause * (0.7 + 0.6 * Math.random()));
  }

  #hear(link: Link): void {
    if (link === 'open') this.#attempts = 0;
    this.#events.onLink(link);
  }

  /** There may be a network again, or the page is looked at again. */
  #hurry(): void {
    if (this.#wire) return this.#wire.check();
    if (this.#retry === undefined) return;
    this.#window.clearTimeout(this.#retry);
    this.#open();
  }

  /** There is no network any more: the connection would find that out a minute later. */
  #drop(): void {
    const wire = this.#wire;
    if (wire === undefined) return;
    wire.close();
    this.#end('lost');
  }
}
