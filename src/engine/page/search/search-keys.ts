/** The arrow keys lead from the field into the results and through them; a letter goes back into the field. */

/** True where the key has moved the focus. */
export function moveBetween(event: KeyboardEvent, field: HTMLElement, results: readonly HTMLElement[]): boolean {
  const active = field.ownerDocument.activeElement;
  const at = results.findIndex((one) => one === active || one.parentElement === active?.parentElement);
  const goal = goalOf(event, at, results.length);
  if (goal === undefined) return false;
  (goal < 0 ? field : results[goal])?.focus();
  return true;
}

/** The number of a result, -1 for the field. */
function goalOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, at: number, count: number): number | undefined {
  if (ctrlKey || altKey || metaKey || count === 0) return undefined;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (at < 0) return undefined;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return key.length === 1 && key !== ' ' ? -1 : undefined;
}
