/** Does a task when the page is at rest, or soon: nobody waits for it. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 500 });
  else setTimeout(task);
}
