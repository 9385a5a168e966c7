/** Which classes are on at the embedded broker, by their codes; each for twelve hours at most. */
import { readCode } from '../class/code.ts';
import { open } from '../class/envelope.ts';

export interface Door {
  id: string;
  code: string;
  /** The path of the lecture's article. */
  lecture: string;
  /** When it was first opened: milliseconds. */
  opened: number;
}

/** A class ends by itself: milliseconds. */
export const longest = 12 * 3_600_000;

export class Doors {
  readonly #byId = new Map<string, Door>();
  readonly #over = new Set<string>();
  /** Where lectures are on the site: `/lectures/`. */
  readonly #lectures: string;
  /** What was heard last, once it has been decided. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(lectures: string) {
    this.#lectures = lectures;
  }

  /**
   * What a lecturer says at a door. False where it is no door of that class, or that class is over. In their order:
   * a signature takes its time, and a door that is closed meanwhile stays closed.
   */
  hear(topic: string, id: string, payload: Uint8Array<ArrayBuffer>, now: number): Promise<boolean> {
    const heard = this.#last.then(() => this.#hear(topic, id, payload, now));
    this.#last = heard.catch(() => undefined);
    return heard;
  }

  async #hear(topic: string, id: string, payload: Uint8Array<ArrayBuffer>, now: number): Promise<boolean> {
    if (payload.length === 0) return this.close(id) || true;
    const opened = await open(topic, id, payload);
    if (!('message' in opened) || opened.message.kind !== 'door' || this.#over.has(id)) return false;
    const code = readCode(opened.message.code);
    const { lecture } = opened.message;
    if (code === undefined || !lecture.startsWith(this.#lectures)) return false;
    this.#byId.set(id, { id, code, lecture, opened: this.#byId.get(id)?.opened ?? now });
    return true;
  }

  /** The class with this code, as it was typed. */
  withCode(typed: string): Door | undefined {
    const code = readCode(typed);
    return [...this.#byId.values()].find((door) => door.code === code);
  }

  close(id: string): boolean {
    return this.#byId.delete(id);
  }

  /** The classes whose time is up; they do not open again. */
  expire(now: number): string[] {
    const due = [...this.#byId.values()].filter(({ opened }) => now - opened >= longest).map(({ id }) => id);
    for (const id of due) {
      this.#over.add(id);
      this.#byId.delete(id);
    }
    return due;
  }
}
