/** Drafts in IndexedDB. The database is made when the first draft is kept. */
import { anything, fields, list, read, text } from '../../schema/schema.ts';
import { finished, hasDatabase, opener, settled, type StoreWorld } from '../kit/database.ts';
import { readDraft, type Draft } from './draft-records.ts';

/** Records have their key in them: what is not of a lecture and a cell cannot come in. */
const stores = {
  drafts: { keyPath: ['lecture', 'cell'] },
  running: { keyPath: ['lecture', 'window'] },
  aside: { autoIncrement: true },
};

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

/** True if there is something of this lecture to bring back. */
export async function keepsDrafts(world: StoreWorld): Promise<boolean> {
  const { records } = await new DraftStore(world).load();
  return records.length > 0;
}

export class DraftStore {
  readonly #world: StoreWorld;
  readonly #open: () => Promise<IDBDatabase>;

  constructor(world: StoreWorld) {
    this.#world = world;
    this.#open = opener(world, stores);
  }

  /** All that is kept of this lecture, read strictly by whoever asks. */
  async load(): Promise<FoundDrafts> {
    const { storage, place } = this.#world;
    if (!(await hasDatabase(storage(), place))) return nothing;
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
      const key = [this.#world.lecture, cell];
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
    if (cells.length > 0) store.put({ lecture: this.#world.lecture, window, cells });
    else store.delete([this.#world.lecture, window]);
    await finished(work);
  }

  /** Forgets the runs of windows that are gone. */
  async clearMarks(marks: readonly RunMark[]): Promise<void> {
    const work = (await this.#open()).transaction('running', 'readwrite');
    for (const { window } of marks) work.objectStore('running').delete([this.#world.lecture, window]);
    await finished(work);
  }

  /** Puts what cannot be read out of the way; it is never deleted. */
  async setAside(damaged: readonly unknown[]): Promise<void> {
    const work = (await this.#open()).transaction(['drafts', 'aside'], 'readwrite', { durability: 'strict' });
    const done = finished(work);
    for (const found of damaged) {
      work.objectStore('aside').add({ found });
      work.objectStore('drafts').delete([this.#world.lecture, (found as Draft).cell]);
    }
    await done;
  }

  /** Every key that begins with this lecture. */
  get #all(): IDBKeyRange {
    return IDBKeyRange.bound([this.#world.lecture], [this.#world.lecture, []]);
  }
}

const mark = fields({ window: text(), cells: list(anything) });

function readMark(found: unknown): RunMark[] {
  const { window, cells = [] } = read(mark, found) ?? {};
  return window === undefined ? [] : [{ window, cells: cells.flatMap((cell) => read(text(), cell) ?? []) }];
}
