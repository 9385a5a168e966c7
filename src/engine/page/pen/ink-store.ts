/** Drawings in IndexedDB, a record a slide. The database is made when the first stroke is kept. */
import { slideId, strokes, type Ink, type Stroke } from '../../deck/ink.ts';
import { anyNumber, fields, oneOf, read, text } from '../../schema/schema.ts';
import { finished, hasDatabase, opener, settled, type StoreWorld } from '../kit/database.ts';
import type { Owner } from './ink-layer.ts';

/** Records have their key in them. */
const stores = { slides: { keyPath: ['lecture', 'owner', 'slide'] } };

const record = fields({
  lecture: text(500), owner: oneOf('own', 'talk'), slide: slideId, strokes, at: anyNumber,
});

/** What was found, slide by slide: what is no drawing is left out. */
export function readInk(found: readonly unknown[]): Ink {
  const known = found.flatMap((one) => read(record, one) ?? []);
  return Object.fromEntries(known.map((one) => [one.slide, one.strokes]));
}

/** True if there is something of this lecture to bring back. */
export const keepsInk = async (world: StoreWorld, owner: Owner): Promise<boolean> =>
  Object.keys(await new InkStore(world, owner).load()).length > 0;

export class InkStore {
  readonly #world: StoreWorld;
  readonly #owner: Owner;
  readonly #open: () => Promise<IDBDatabase>;

  constructor(world: StoreWorld, owner: Owner) {
    this.#world = world;
    this.#open = opener(world, stores);
    this.#owner = owner;
  }

  async load(): Promise<Ink> {
    const { storage, place, lecture } = this.#world;
    if (!(await hasDatabase(storage(), place))) return {};
    const store = (await this.#open()).transaction('slides').objectStore('slides');
    const key = [lecture, this.#owner];
    return readInk(await settled<unknown[]>(store.getAll(IDBKeyRange.bound(key, [...key, []]))));
  }

  /** Keeps what is drawn on a slide; nothing is left where nothing is drawn. */
  async save(slide: string, drawn: readonly Stroke[], now: number): Promise<void> {
    const { lecture } = this.#world;
    const work = (await this.#open()).transaction('slides', 'readwrite', { durability: 'strict' });
    const done = finished(work);
    const store = work.objectStore('slides');
    if (drawn.length === 0) store.delete([lecture, this.#owner, slide]);
    else store.put({ lecture, owner: this.#owner, slide, strokes: drawn, at: now });
    await done;
  }
}
