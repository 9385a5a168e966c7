/** Does a task once the page is painted as it now stands: what the task measures is laid out by then. */
export function whenPainted(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}
