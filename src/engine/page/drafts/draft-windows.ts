/** Which windows are open: each holds a lock as long as it lives, and the browser lets go of it when it does not. */

const nameOf = (window: string): string => `mini-ml:window:${window}`;

export interface Windows {
  /** From now on this window counts as open. */
  enter(window: string): void;
  isOpen(window: string): Promise<boolean>;
}

/** Browsers have locks over https alone; without them, windows ask each other. */
export const createWindows = (locks: LockManager | undefined): Windows => (locks ? byLocks(locks) : byAsking());

function byLocks(locks: LockManager): Windows {
  return {
    enter(window) {
      void locks.request(nameOf(window), () => new Promise(() => undefined)).catch(() => undefined);
    },
    async isOpen(window) {
      const { held = [] } = await locks.query();
      return held.some(({ name }) => name === nameOf(window));
    },
  };
}

/** A window that says nothing for so many milliseconds is not there. */
const patience = 300;

function byAsking(): Windows {
  const channel = new BroadcastChannel('mini-ml:windows');
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
