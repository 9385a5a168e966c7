/**
 * Answers and predictions in IndexedDB, in a database beside that of the drafts: neither waits for a new version of the
 * other.
 */
import { finished, hasDatabase, openDatabase, settled, type StoreWorld } from '../kit/database.ts';
import { sortRecords, type AnswerRecord, type PredictionRecord, type SortedRecords } from '../../quiz/records.ts';

/** What is known of itself need not be said. */
type Kept<Record> = Omit<Record, 'lecture' | 'version'>;

const stores = { answers: { keyPath: ['lecture', 'question'] }, aside: { autoIncrement: true } };

/** What everything that is asked shares. */
export interface QuizWorld {
  document: Document;
  store: AnswerStore;
  /** Does something with the store, which may be denied. */
  attempt: (work: () => Promise<void>) => Promise<void>;
}

export class AnswerStore {
  readonly #world: StoreWorld;

  constructor(world: StoreWorld) {
    this.#world = world;
  }

  /** What was said in this lecture. What cannot be read is set aside, never deleted. */
  async load(): Promise<Omit<SortedRecords, 'damaged'>> {
    const nothing = { answers: [], predictions: [] };
    const { storage, place } = this.#world;
    if (!(await hasDatabase(storage(), place))) return nothing;
    const database = await this.#open();
    const work = database.transaction(['answers', 'aside'], 'readwrite');
    const done = finished(work).finally(() => database.close());
    const store = work.objectStore('answers');
    const { answers, predictions, damaged } = sortRecords(await settled<unknown[]>(store.getAll(this.#all)));
    for (const found of damaged) {
      work.objectStore('aside').add({ found });
      store.delete([this.#world.lecture, (found as AnswerRecord).question]);
    }
    await done;
    return { answers, predictions };
  }

  async keep(record: Kept<AnswerRecord> | Kept<PredictionRecord>): Promise<void> {
    await this.#write((store) => void store.put({ ...record, version: 1, lecture: this.#world.lecture }));
  }

  async forget(): Promise<void> {
    await this.#write((store) => void store.delete(this.#all));
  }

  async #write(change: (store: IDBObjectStore) => void): Promise<void> {
    const database = await this.#open();
    const work = database.transaction('answers', 'readwrite', { durability: 'strict' });
    change(work.objectStore('answers'));
    await finished(work).finally(() => database.close());
  }

  /** Every key that begins with this lecture. */
  get #all(): IDBKeyRange {
    return IDBKeyRange.bound([this.#world.lecture], [this.#world.lecture, []]);
  }

  #open(): Promise<IDBDatabase> {
    const { storage, place } = this.#world;
    return openDatabase(storage(), place, stores);
  }
}
