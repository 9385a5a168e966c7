/** The gesture that made a page live began before there was anything to follow it: it is done again. */

/** Gives what does the event again, if the reader has not let go since. */
export function remember(event: Event): () => void {
  const { target } = event;
  if (event.type === 'pointerdown') return () => takeAgain(event as PointerEvent);
  if (event.type === 'input' && target instanceof HTMLInputElement) return turnAgain(target);
  return () => undefined;
}

/** By now there may be a handle or a number where the pointer went down. */
function takeAgain({ target, clientX, clientY, button, pointerId, pointerType }: PointerEvent): void {
  const cell = (target as Element).closest('live-cell:active');
  const found = cell?.ownerDocument.elementFromPoint(clientX, clientY);
  if (!cell || !found) return;
  cell.ownerDocument.getSelection()?.removeAllRanges();
  const again = { bubbles: true, cancelable: true, composed: true, clientX, clientY, button, pointerId, pointerType };
  found.dispatchEvent(new PointerEvent('pointerdown', again));
}

function turnAgain(input: HTMLInputElement): () => void {
  const { value } = input;
  return () => {
    input.value = value;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  };
}
