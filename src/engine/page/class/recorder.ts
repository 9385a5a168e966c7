/** Records what happens in a class, and keeps it: soon after a change, and now and then for the times of the slides. */
import { newRecord, type ClassRecord } from '../../class/record.ts';
import { stay, timesOf, type Stay } from '../../class/slide-times.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { namesOf } from '../kit/storage-names.ts';
import { RecordStore } from './record-store.ts';

/** Milliseconds until a change is kept, and between two writings of the times. */
const pause = 300;
const beat = 10_000;

export class Recorder {
  readonly #deck: SlideDeck;
  readonly #store: RecordStore;
  readonly #until = new AbortController();
  #record: ClassRecord;
  #stay: Stay;
  /** Of the change that is to be kept. */
  #due: ReturnType<typeof setTimeout> | undefined;

  /** @param record of the class that is given */
  constructor(deck: SlideDeck, store: RecordStore, record: ClassRecord) {
    this.#deck = deck;
    this.#store = store;
    this.#record = record;
    this.#stay = { slide: this.#slide, since: Date.now() };
    const { signal } = this.#until;
    deck.addEventListener('deck-change', () => this.#move(), { signal });
    const beating = setInterval(() => this.#move(), beat);
    signal.addEventListener('abort', () => clearInterval(beating));
  }

  /** What has happened until now, with the time of the slide that is shown. */
  get record(): ClassRecord {
    return { ...this.#record, slides: this.#times(Date.now()) };
  }

  change(change: Partial<ClassRecord>): void {
    this.#record = { ...this.#record, ...change };
    this.#due ??= setTimeout(() => {
      this.#due = undefined;
      void this.#store.save(this.record);
    }, pause);
  }

  /** The class is over: what happened stays kept, until the next class of this lecture. */
  async stop(): Promise<void> {
    this.#move();
    this.#until.abort();
    clearTimeout(this.#due);
    await this.#store.save(this.#record);
  }

  get #slide(): string {
    return this.#deck.deck[this.#deck.state.slide]?.id ?? '';
  }

  #move(): void {
    const now = Date.now();
    const slides = this.#times(now);
    this.#stay = { slide: this.#slide, since: now };
    this.change({ slides });
  }

  #times(now: number): ClassRecord['slides'] {
    return stay(this.#record.slides, this.#stay, timesOf(this.#deck.deck), now);
  }
}

export const recordStore = (deck: SlideDeck): RecordStore => new RecordStore({
  storage: () => indexedDB, place: namesOf(deck.ownerDocument.documentElement).records, lecture: deck.routes.article,
});

/** Goes on with the record of this class, where there is one. */
export async function openRecorder(deck: SlideDeck, id: string, begun: number): Promise<Recorder> {
  const store = recordStore(deck);
  const kept = await store.load();
  return new Recorder(deck, store, kept?.id === id ? kept : newRecord(id, begun));
}
