/** Keeps a drawing in this browser, and follows the other windows of whoever draws. */
import { slideId, strokes, type Ink, type Stroke } from '../../deck/ink.ts';
import { inked } from '../../deck/ink-history.ts';
import { fields, oneOf, read } from '../../schema/schema.ts';
import type { Owner } from './ink-layer.ts';
import type { InkStore } from './ink-store.ts';

export interface InkKeeperSpec {
  owner: Owner;
  store: Pick<InkStore, 'load' | 'save'>;
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  now: () => number;
  /** It cannot be kept; it goes on in memory. */
  onTrouble: () => void;
  /** Another window has drawn. */
  onNews: (ink: Ink) => void;
}

/** Windows of another version do not understand each other. */
const version = 1;

const message = fields({ version: oneOf(version), owner: oneOf('own', 'talk'), slide: slideId, strokes });

export class InkKeeper {
  readonly #spec: InkKeeperSpec;
  #kept: Ink = {};
  #saving: Promise<unknown> = Promise.resolve();

  constructor(spec: InkKeeperSpec) {
    const { channel, owner, onNews } = spec;
    this.#spec = spec;
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const news = read(message, data);
      if (news?.owner !== owner) return;
      this.#kept = inked(this.#kept, news.slide, news.strokes);
      onNews({ [news.slide]: news.strokes });
    });
  }

  async load(): Promise<Ink> {
    try {
      this.#kept = await this.#spec.store.load();
    } catch {
      this.#spec.onTrouble();
    }
    return this.#kept;
  }

  /** Keeps the slides that have changed. */
  keep(ink: Ink): void {
    const before = this.#kept;
    this.#kept = ink;
    const slides = new Set([...Object.keys(before), ...Object.keys(ink)]);
    for (const slide of slides) if (before[slide] !== ink[slide]) this.#save(slide, ink[slide] ?? []);
  }

  /** One after the other: the last to be drawn is the last to be kept. */
  #save(slide: string, drawn: readonly Stroke[]): void {
    const { store, channel, owner, now, onTrouble } = this.#spec;
    channel.postMessage({ version, owner, slide, strokes: drawn });
    this.#saving = this.#saving.then(() => store.save(slide, drawn, now())).catch(onTrouble);
  }
}
