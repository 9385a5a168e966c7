/** Keeps the talk that is being given, so that a crash or a reload in the middle of it costs a moment. */
import { readTalk, type TalkState } from '../../deck/channel.ts';
import { readTimer, type Timer } from '../../deck/clock.ts';
import { openDatabase, settled, type StoreWorld } from '../kit/database.ts';
import { anyNumber, anything, fields, read, trueOrFalse } from '../../schema/schema.ts';

export interface TalkRecord {
  state: TalkState;
  timer: Timer;
  isHeld: boolean;
  /** When it was kept, in milliseconds. */
  at: number;
}

/** A talk that was left longer ago is over: milliseconds. */
const stillOn = 6 * 3_600_000;

const record = fields({ state: anything, timer: anything, isHeld: trueOrFalse, at: anyNumber });

/** A record as it was found: exactly one, of a talk that is still on, or nothing. */
export function readRecord(found: unknown, now: number): TalkRecord | undefined {
  const known = read(record, found);
  const state = readTalk(known?.state);
  const timer = readTimer(known?.timer);
  return known && state && timer && now - known.at < stillOn ? { ...known, state, timer } : undefined;
}

export class TalkStore {
  readonly #world: StoreWorld;
  #opened: Promise<IDBDatabase> | undefined;

  constructor(world: StoreWorld) {
    this.#world = world;
  }

  async load(now: number): Promise<TalkRecord | undefined> {
    const found = await this.#work('readonly', (store) => store.get(this.#world.lecture) as IDBRequest<unknown>);
    return readRecord(found, now);
  }

  async save(record: TalkRecord): Promise<void> {
    await this.#work('readwrite', (store) => store.put(record, this.#world.lecture));
  }

  /** Where storage is denied, the talk goes on and is not kept. */
  async #work<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
    try {
      this.#opened ??= this.#open();
      return await settled(work((await this.#opened).transaction('talks', mode).objectStore('talks')));
    } catch {
      this.#opened = undefined;
      return undefined;
    }
  }

  #open(): Promise<IDBDatabase> {
    const { storage, place } = this.#world;
    return openDatabase(storage(), place, { talks: {} });
  }
}
