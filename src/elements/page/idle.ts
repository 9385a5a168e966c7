/** Does a task when the page is at rest: nobody waits for it. */
export const whenIdle = (task: () => void): unknown => (globalThis.requestIdleCallback ?? setTimeout)(() => task());
