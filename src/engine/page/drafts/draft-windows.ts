/** Which windows are open: each holds a lock as long as it lives, and the browser lets go of it when it does not. */
import type { StorageNames } from '../kit/storage-names.ts';

type Names = Pick<StorageNames, 'window' | 'windows'>;

export interface Windows {
  /** From now on this window counts as open. */
  enter(window: string): void;
  isOpen(window: string): Promise<boolean>;
}

/** Browsers have locks over https alone; without them, windows ask each other. */
export const createWindows = (locks: LockManager | undefined, names: Names): Windows =>
  (locks ? byLocks(locks, names) : byAsking(names));

function byLocks(locks: LockManager, names: Names): Windows {
  return {
    enter(window) {
      void locks.request(names.window(window), () => new Promise(() => undefined)).catch(() => undefined);
    },
    async isOpen(window) {
      const { held = [] } = await locks.query();
      return held.some(({ name }) => name === names.window(window));
    },
  };
}

/** A window that says nothing for so many milliseconds is not there. */
const patience = 300;

function byAsking(names: Names): Windows {
  const channel = new BroadcastChannel(names.windows);
  return {
    enter(window) {
      channel.addEventListener('message', ({ data }) => {
        if ((data as { asks?: unknown } | null)?.asks === window) channel.postMessage({ here: window });
      });
    },
    isOpen: (window) => new Promise((resolve) => {
      const until = new AbortController();
      const end = (isOpen: boolean): void => {
        until.abort();
        resolve(isOpen);
      };
      channel.addEventListener('message', ({ data }) => {
        if ((data as { here?: unknown } | null)?.here === window) end(true);
      }, { signal: until.signal });
      channel.postMessage({ asks: window });
      setTimeout(() => end(false), patience);
    }),
  };
}
