/** Drafts in IndexedDB. The database is made when the first draft is kept. */
import { anything, fields, list, read, text } from '../../schema/schema.ts';
import { readDraft, type Draft } from './draft-records.ts';

const databaseName = 'mini-ml';

/** A cell's draft, or nothing where the author's text is to stand again; `seen` is the revision this window knows. */
export interface DraftWrite {
  cell: string;
  draft: Draft | undefined;
  seen: string | undefined;
}

/** What another window has written since; it was not overwritten. */
export interface Conflict {
  cell: string;
  found: Draft | undefined;
}

export interface FoundDrafts {
  records: readonly unknown[];
  /** Windows that are at work, or ended while they were, and the cells they ran. */
  running: readonly RunMark[];
}

export interface RunMark {
  window: string;
  cells: readonly string[];
}

const nothing: FoundDrafts = { records: [], running: [] };

/** True if this browser has ever kept a draft here. Asking makes no database. */
async function hasDrafts(storage: IDBFactory): Promise<boolean> {
  return (await storage.databases()).some(({ name }) => name === databaseName);
}

/** True if there is something of this lecture to bring back. */
export async function keepsDrafts(storage: () => IDBFactory, lecture: string): Promise<boolean> {
  const { records } = await new DraftStore(storage, lecture).load();
  return records.length > 0;
}

export class DraftStore {
  readonly #storage: () => IDBFactory;
  readonly #lecture: string;
  #opened: Promise<IDBDatabase> | undefined;

  /** Where storage is denied, asking for it throws: it is asked for when it is used. */
  constructor(storage: () => IDBFactory, lecture: string) {
    this.#storage = storage;
    this.#lecture = lecture;
  }

  /** All that is kept of this lecture, read strictly by whoever asks. */
  async load(): Promise<FoundDrafts> {
    if (!(await hasDrafts(this.#storage()))) return nothing;
    const work = (await this.#open()).transaction(['drafts', 'running']);
    const records = settled<unknown[]>(work.objectStore('drafts').getAll(this.#all));
    const running = settled<unknown[]>(work.objectStore('running').getAll(this.#all));
    return { records: await records, running: (await running).flatMap(readMark) };
  }

  /** Keeps these drafts, except where another window was there first: those are given back. */
  async write(writes: readonly DraftWrite[]): Promise<Conflict[]> {
    const work = (await this.#open()).transaction('drafts', 'readwrite', { durability: 'strict' });
    const done = finished(work);
    const store = work.objectStore('drafts');
    const conflicts: Conflict[] = [];
    for (const { cell, draft, seen } of writes) {
      const key = [this.#lecture, cell];
      const found = readDraft(await settled<unknown>(store.get(key)));
      if (found?.revision !== seen) conflicts.push({ cell, found });
      else if (draft) store.put(draft);
      else store.delete(key);
    }
    await done;
    return conflicts;
  }

  /** Marks that a window begins to run these cells; without cells, that its run has ended. */
  async mark(window: string, cells: readonly string[]): Promise<void> {
    const work = (await this.#open()).transaction('running', 'readwrite', { durability: 'relaxed' });
    const store = work.objectStore('running');
    if (cells.length > 0) store.put({ lecture: this.#lecture, window, cells });
    else store.delete([this.#lecture, window]);
    await finished(work);
  }

  /** Forgets the runs of windows that are gone. */
  async clearMarks(marks: readonly RunMark[]): Promise<void> {
    const work = (await this.#open()).transaction('running', 'readwrite');
    for (const { window } of marks) work.objectStore('running').delete([this.#lecture, window]);
    await finished(work);
  }

  /** Puts what cannot be read out of the way; it is never deleted. */
  async setAside(damaged: readonly unknown[]): Promise<void> {
    const work = (await this.#open()).transaction(['drafts', 'aside'], 'readwrite', { durability: 'strict' });
    const done = finished(work);
    for (const found of damaged) {
      work.objectStore('aside').add({ found });
      work.objectStore('drafts').delete([this.#lecture, (found as Draft).cell]);
    }
    await done;
  }

  /** Every key that begins with this lecture. */
  get #all(): IDBKeyRange {
    return IDBKeyRange.bound([this.#lecture], [this.#lecture, []]);
  }

  async #open(): Promise<IDBDatabase> {
    try {
      this.#opened ??= openDatabase(this.#storage());
      return await this.#opened;
    } catch (reason) {
      this.#opened = undefined;
      throw reason;
    }
  }
}

/** Records have their key in them: what is not of a lecture and a cell cannot come in. */
function openDatabase(storage: IDBFactory): Promise<IDBDatabase> {
  const request = storage.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('drafts', { keyPath: ['lecture', 'cell'] });
    request.result.createObjectStore('running', { keyPath: ['lecture', 'window'] });
    request.result.createObjectStore('aside', { autoIncrement: true });
  });
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(reasonOf(request.error)));
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
}

function finished(work: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    work.addEventListener('complete', () => resolve());
    work.addEventListener('abort', () => reject(reasonOf(work.error)));
  });
}

function reasonOf(error: DOMException | null): Error {
  return error ?? new Error('the storage was closed');
}

const mark = fields({ window: text(), cells: list(anything) });

function readMark(found: unknown): RunMark[] {
  const { window, cells = [] } = read(mark, found) ?? {};
  return window === undefined ? [] : [{ window, cells: cells.flatMap((cell) => read(text(), cell) ?? []) }];
}
