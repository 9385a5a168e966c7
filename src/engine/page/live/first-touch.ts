/** The gesture that made a page live began before there was anything to follow it: it is done again. */

/** What the pointer has done since, and no more from now on. */
export type Rest = () => PointerEvent[];

/** A pointer that goes less far has clicked. */
const clickPixels = 3;

/** Gives what does the event again, with all that came after it. */
export function remember(event: Event, rest: Rest | undefined): () => void {
  const { target } = event;
  if (rest) return () => takeAgain(event as PointerEvent, rest());
  if (event.type === 'input' && isField(target)) return turnAgain(target);
  if (event.type === 'click') return () => clickAgain(event);
  if (event instanceof KeyboardEvent && target instanceof HTMLElement) return () => pressAgain(target, event);
  return () => undefined;
}

/** By now there may be something to hold where the pointer went down. What it did since is followed at once. */
function takeAgain(down: PointerEvent, rest: readonly PointerEvent[]): void {
  const since = rest.filter(({ pointerId }) => pointerId === down.pointerId);
  const last = since.at(-1);
  const way = last ? Math.hypot(last.pageX - down.pageX, last.pageY - down.pageY) : 0;
  const isClick = last?.type === 'pointerup' && way < clickPixels;
  if (down.defaultPrevented || !down.isTrusted || isClick || last?.type === 'pointercancel') return;
  const { ownerDocument: document } = down.target as Element;
  const [x, y] = inWindow(down, document);
  const held = document.elementFromPoint(x, y)?.closest('[data-handle], [data-number], [data-layer~="line"]');
  if (!held) return;
  document.getSelection()?.removeAllRanges();
  send(held, 'pointerdown', down);
  if (last) send(held, 'pointermove', last);
  if (last?.type === 'pointerup') send(held, 'pointerup', last);
}

/** The page may have been scrolled since. */
function inWindow({ pageX, pageY }: PointerEvent, { defaultView }: Document): [number, number] {
  return [pageX - defaultView!.scrollX, pageY - defaultView!.scrollY];
}

function send(to: Element, type: string, event: PointerEvent): void {
  const [clientX, clientY] = inWindow(event, to.ownerDocument);
  const { button, pointerId, pointerType } = event;
  const again = { bubbles: true, cancelable: true, composed: true, clientX, clientY, button, pointerId, pointerType };
  to.dispatchEvent(new PointerEvent(type, again));
}

/** Whoever has gone on meanwhile does not want it any more. */
function pressAgain(target: HTMLElement, { key }: KeyboardEvent): void {
  if (target.ownerDocument.activeElement !== target) return;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** What runs a number hears of a press only once it is there. */
function clickAgain(event: Event): void {
  if (!event.defaultPrevented) (event.target as Element).closest<HTMLElement>('[data-play] [data-do]')?.click();
}

type Field = HTMLInputElement | HTMLSelectElement;

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

function turnAgain(input: Field): () => void {
  const { value } = input;
  const isChecked = 'checked' in input && input.checked;
  return () => {
    input.value = value;
    if ('checked' in input) input.checked = isChecked;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  };
}
