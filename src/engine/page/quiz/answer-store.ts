/**
 * Answers and predictions in IndexedDB, in a database beside that of the drafts: neither waits for a new version of the
 * other.
 */
import { sortRecords, type AnswerRecord, type PredictionRecord, type SortedRecords } from '../../quiz/records.ts';

/** What is known of itself need not be said. */
type Kept<Record> = Omit<Record, 'lecture' | 'version'>;

export const answersName = 'mini-ml-answers';

/** What everything that is asked shares. */
export interface QuizWorld {
  document: Document;
  store: AnswerStore;
  /** Does something with the store, which may be denied. */
  attempt: (work: () => Promise<void>) => Promise<void>;
}

export class AnswerStore {
  readonly #storage: () => IDBFactory;
  readonly #lecture: string;

  /** Where storage is denied, asking for it throws: it is asked for when it is used. */
  constructor(storage: () => IDBFactory, lecture: string) {
    this.#storage = storage;
    this.#lecture = lecture;
  }

  /** What was said in this lecture. What cannot be read is set aside, never deleted. */
  async load(): Promise<Omit<SortedRecords, 'damaged'>> {
    const nothing = { answers: [], predictions: [] };
    if (!(await this.#storage().databases()).some(({ name }) => name === answersName)) return nothing;
    const database = await this.#open();
    const work = database.transaction(['answers', 'aside'], 'readwrite');
    const done = finished(work, database);
    const store = work.objectStore('answers');
    const { answers, predictions, damaged } = sortRecords(await settled<unknown[]>(store.getAll(this.#all)));
    for (const found of damaged) {
      work.objectStore('aside').add({ found });
      store.delete([this.#lecture, (found as AnswerRecord).question]);
    }
    await done;
    return { answers, predictions };
  }

  async keep(record: Kept<AnswerRecord> | Kept<PredictionRecord>): Promise<void> {
    await this.#write((store) => void store.put({ ...record, version: 1, lecture: this.#lecture }));
  }

  async forget(): Promise<void> {
    await this.#write((store) => void store.delete(this.#all));
  }

  async #write(change: (store: IDBObjectStore) => void): Promise<void> {
    const database = await this.#open();
    const work = database.transaction('answers', 'readwrite', { durability: 'strict' });
    change(work.objectStore('answers'));
    await finished(work, database);
  }

  /** Every key that begins with this lecture. */
  get #all(): IDBKeyRange {
    return IDBKeyRange.bound([this.#lecture], [this.#lecture, []]);
  }

  #open(): Promise<IDBDatabase> {
    const request = this.#storage().open(answersName, 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('answers', { keyPath: ['lecture', 'question'] });
      request.result.createObjectStore('aside', { autoIncrement: true });
    });
    return settled(request);
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the storage was closed')));
  });
}

function finished(work: IDBTransaction, database: IDBDatabase): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    work.addEventListener('complete', () => resolve());
    work.addEventListener('abort', () => reject(work.error ?? new Error('the storage was closed')));
  });
  return done.finally(() => database.close());
}
