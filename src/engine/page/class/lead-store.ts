/** Keeps the class that is being given: whoever has its keys leads it, after a crash and in another window too. */
import { keysOf, keySize, type Keys } from '../../class/keys.ts';
import { fromBase64Url, toBase64Url } from '../../schema/base64url.ts';
import { anyNumber, fields, nullable, read, text, trueOrFalse } from '../../schema/schema.ts';
import { openDatabase, settled, type StoreWorld } from '../kit/database.ts';

export interface Lead {
  keys: Keys;
  /** The six letters, at the embedded broker. */
  code: string | null;
  broker: string;
  /** When it began, and when a window last took the lead: milliseconds. */
  begun: number;
  since: number;
  /** It is over, and what the broker retains of it is still to be cleared. */
  isOver: boolean;
}

/** A class ends by itself: milliseconds. */
export const longest = 12 * 3_600_000;

const record = fields({
  secret: text(64), code: nullable(text(16)), broker: text(500),
  begun: anyNumber, since: anyNumber, isOver: trueOrFalse,
});

/** A record as it was found: exactly one, or nothing. */
export function readLead(found: unknown): Lead | undefined {
  const known = read(record, found);
  try {
    const secret = known && fromBase64Url(known.secret);
    if (known === undefined || secret?.length !== keySize) return undefined;
    const { code, broker, begun, since, isOver } = known;
    return { keys: keysOf(secret), code, broker, begun, since, isOver };
  } catch {
    return undefined;
  }
}

const written = ({ keys, ...rest }: Lead): object => ({ ...rest, secret: toBase64Url(keys.secret) });

export class LeadStore {
  readonly #world: StoreWorld;

  constructor(world: StoreWorld) {
    this.#world = world;
  }

  async load(): Promise<Lead | undefined> {
    return readLead(await this.#work('readonly', (store) => store.get(this.#world.lecture) as IDBRequest<unknown>));
  }

  async save(lead: Lead): Promise<void> {
    await this.#work('readwrite', (store) => store.put(written(lead), this.#world.lecture));
  }

  async remove(): Promise<void> {
    await this.#work('readwrite', (store) => store.delete(this.#world.lecture));
  }

  /** Where storage is denied, the class goes on and is not kept. */
  async #work<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
    try {
      const { storage, place } = this.#world;
      const database = await openDatabase(storage(), place, { classes: {} });
      try {
        return await settled(work(database.transaction('classes', mode).objectStore('classes')));
      } finally {
        database.close();
      }
    } catch {
      return undefined;
    }
  }
}
