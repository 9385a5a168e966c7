/** Which windows are open: each holds a lock as long as it lives, and the browser lets go of it when it does not. */

const nameOf = (window: string): string => `mini-ml:window:${window}`;

export interface Windows {
  /** From now on this window counts as open. */
  enter(window: string): void;
  isOpen(window: string): Promise<boolean>;
}

export function createWindows(locks: LockManager): Windows {
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
