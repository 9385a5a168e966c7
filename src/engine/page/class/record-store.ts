/** Keeps what happens in the class that is being given: it survives a reload and a crash of the lecturer's browser. */
import { readRecord, writtenRecord, type ClassRecord } from '../../class/record.ts';
import { openDatabase, settled, type StoreWorld } from '../kit/database.ts';

export class RecordStore {
  readonly #world: StoreWorld;

  constructor(world: StoreWorld) {
    this.#world = world;
  }

  /** The record of the last class of this lecture. */
  async load(): Promise<ClassRecord | undefined> {
    return readRecord(await this.#work('readonly', (store) => store.get(this.#world.lecture) as IDBRequest<unknown>));
  }

  async save(record: ClassRecord): Promise<void> {
    await this.#work('readwrite', (store) => store.put(writtenRecord(record), this.#world.lecture));
  }

  async remove(): Promise<void> {
    await this.#work('readwrite', (store) => store.delete(this.#world.lecture));
  }

  /** Where storage is denied, the class goes on and is not kept. */
  async #work<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
    try {
      const { storage, place } = this.#world;
      const database = await openDatabase(storage(), place, { records: {} });
      try {
        return await settled(work(database.transaction('records', mode).objectStore('records')));
      } finally {
        database.close();
      }
    } catch {
      return undefined;
    }
  }
}
