/** What a device has said to the lecturer unasked: not too often, and again where it may be lost. */
import { most, pause, type Ask } from './ask.ts';

/** Why it is not said: it was said just now, a question comes too soon after another, or there were too many. */
export type Held = 'known' | 'soon' | 'all';

export class Asker {
  #said: { ask: Ask; at: number }[] = [];
  #questions = 0;

  /** Nothing where it may be said, and is remembered. */
  say(ask: Ask, now: number): Held | undefined {
    const lately = this.#said.filter(({ at }) => now - at < pause.signal);
    if (lately.some((one) => isSame(one.ask, ask))) return 'known';
    if (ask.kind === 'question') {
      if (this.#questions >= most.questions) return 'all';
      if (lately.some((one) => one.ask.kind === 'question' && now - one.at < pause.question)) return 'soon';
      this.#questions += 1;
    }
    this.#said = [...lately, { ask, at: now }];
    return undefined;
  }

  /** What was said in the last minute: the lecturer counts it once, however often it comes. */
  again(now: number): Ask[] {
    return this.#said.filter(({ at }) => now - at < pause.signal).map(({ ask }) => ask);
  }
}

/** Lost on a slide is lost on it, whatever the cell. */
function isSame(one: Ask, other: Ask): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'lost' && other.kind === 'lost') return one.slide === other.slide;
  return JSON.stringify(one) === JSON.stringify(other);
}
