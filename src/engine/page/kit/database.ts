/** Opens the databases of a site. What an earlier build kept under names without the site's path comes along, once. */
import type { DatabaseName } from './storage-names.ts';

/** What a store of one lecture works with. */
export interface StoreWorld {
  /** Where storage is denied, asking for it throws: it is asked for when it is used. */
  storage: () => IDBFactory;
  place: DatabaseName;
  /** The address of its article. */
  lecture: string;
}

export type Stores = Readonly<Record<string, IDBObjectStoreParameters>>;

interface Entry {
  key: IDBValidKey;
  value: unknown;
}

/** True if this browser has ever kept something there. Asking makes no database. */
export async function hasDatabase(storage: IDBFactory, { name, earlier }: DatabaseName): Promise<boolean> {
  const names = await namesIn(storage);
  return names.has(name) || (earlier !== undefined && names.has(earlier.name));
}

/** Records of the earlier build stay where they are. They are put in as the stores are made: all of them, or none. */
export async function openDatabase(storage: IDBFactory, place: DatabaseName, stores: Stores): Promise<IDBDatabase> {
  const found = await keptEarlier(storage, place, Object.keys(stores));
  const request = storage.open(place.name, 1);
  request.addEventListener('upgradeneeded', () => {
    for (const [name, parameters] of Object.entries(stores)) {
      const store = request.result.createObjectStore(name, parameters);
      for (const { key, value } of found.get(name) ?? []) put(store, key, value);
    }
  });
  return settled(request);
}

/** Opens a database when it is first asked for, and keeps it; after a failure the next one who asks tries again. */
export function opener({ storage, place }: StoreWorld, stores: Stores): () => Promise<IDBDatabase> {
  let opened: Promise<IDBDatabase> | undefined;
  return async () => {
    try {
      opened ??= openDatabase(storage(), place, stores);
      return await opened;
    } catch (reason) {
      opened = undefined;
      throw reason;
    }
  };
}

function put(store: IDBObjectStore, key: IDBValidKey, value: unknown): void {
  if (store.keyPath === null) store.put(value, key);
  else store.put(value);
}

/** By store; nothing once the site has a database of its own. */
async function keptEarlier(
  storage: IDBFactory, { name, earlier }: DatabaseName, stores: readonly string[],
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  if (earlier === undefined) return new Map();
  const names = await namesIn(storage);
  if (names.has(name) || !names.has(earlier.name)) return new Map();
  const database = await settled(storage.open(earlier.name));
  try {
    const known = stores.filter((store) => database.objectStoreNames.contains(store));
    return new Map(await Promise.all(known.map(async (store) =>
      [store, await entriesOf(database, store, earlier.base)] as const)));
  } finally {
    database.close();
  }
}

/** The entries whose key is the address of a lecture of the site, or begins with it. */
async function entriesOf(database: IDBDatabase, name: string, base: string): Promise<Entry[]> {
  const store = database.transaction(name).objectStore(name);
  const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled<unknown[]>(store.getAll())]);
  const entries = keys.map((key, at) => ({ key, value: values[at] }));
  return entries.filter(({ key }) => {
    const lecture: unknown = Array.isArray(key) ? key[0] : key;
    return typeof lecture === 'string' && lecture.startsWith(base);
  });
}

const namesIn = async (storage: IDBFactory): Promise<ReadonlySet<string | undefined>> =>
  new Set((await storage.databases()).map(({ name }) => name));

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(reasonOf(request.error)));
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
}

export function finished(work: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    work.addEventListener('complete', () => resolve());
    work.addEventListener('abort', () => reject(reasonOf(work.error)));
  });
}

function reasonOf(error: DOMException | null): Error {
  return error ?? new Error('the storage was closed');
}
