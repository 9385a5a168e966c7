import { globals } from '../cell/globals.ts';

/** The values of JavaScript itself, as they were before any cell could touch them. */
export type Saved = ReadonlyMap<string, unknown>;

export function saveGlobals(scope: object): Saved {
  return new Map([...globals].map((name) => [name, (scope as Record<string, unknown>)[name]]));
}

/** Takes every global away that is not part of JavaScript itself: network, storage, workers, messages, timers, eval. */
export function prune(scope: object): void {
  for (let owner: unknown = scope; isOwner(owner); owner = Object.getPrototypeOf(owner)) {
    for (const key of Reflect.ownKeys(owner)) {
      if (!stays(key)) Reflect.deleteProperty(owner, key);
    }
  }
}

/** The console of a cell is not the browser's. */
function stays(key: string | symbol): boolean {
  return typeof key === 'string' && key !== 'console' && globals.has(key);
}

function isOwner(value: unknown): value is object {
  return typeof value === 'object' && value !== null && value !== Object.prototype;
}
