/** Keys, touches and the mouse, as commands of the deck. */
import { isPaper } from '../../deck/deck.ts';
import { commandOf, takesKeys, type Command } from '../../deck/keys.ts';
import type { DeckAction } from '../../deck/state.ts';
import { swipe, type Touch } from '../../deck/swipe.ts';
import { characterKeys } from '../kit/settings.ts';

/** The element whose slides are stepped through. */
export interface DeckElement extends HTMLElement {
  do(action: DeckAction): void;
  press(command: Command): boolean;
}

const repeatable: readonly Command[] = ['next', 'previous', 'next-slide', 'previous-slide'];
/** Pages of paper are scrolled, not stepped through; these keys lead away from them. */
const leaving: readonly unknown[] = ['close', 'article', 'overview', 'help'];
const idleAfter = 2500;

const viewOf = (element: Element): string | undefined => element.ownerDocument.documentElement.dataset['view'];

const inSlides = (element: Element): boolean =>
  ['slides', 'overview', 'presenter'].includes(viewOf(element) ?? '');

/** True where the event belongs to a control, an editor or a handle, or to an open dialog. */
function taken(event: Event): boolean {
  const controls = event.composedPath().some((node) => node instanceof Element && node.matches(takesKeys));
  return controls || document.querySelector('dialog[open]') !== null;
}

function onKey(event: KeyboardEvent, deck: DeckElement): void {
  if (event.defaultPrevented || event.isComposing || taken(event)) return;
  const command = commandOf(event, characterKeys());
  if (isPaper(viewOf(deck)) && !leaving.includes(command)) return;
  if (command === undefined || (event.repeat && !repeatable.includes(command as Command))) return;
  if (typeof command !== 'string') deck.do({ type: 'digit', ...command });
  else if (!deck.press(command)) return;
  event.preventDefault();
}

function touchOf(event: TouchEvent): Touch {
  const { clientX, clientY } = event.changedTouches[0]!;
  return { x: clientX, y: clientY, time: event.timeStamp };
}

function listenToTouch(deck: DeckElement, signal: AbortSignal): void {
  let from: Touch | undefined;
  deck.addEventListener('touchstart', (event) => {
    from = event.touches.length === 1 && !taken(event) ? touchOf(event) : undefined;
  }, { signal, passive: true });
  deck.addEventListener('touchend', (event) => {
    const turn = from === undefined || event.defaultPrevented ? undefined : swipe(from, touchOf(event));
    from = undefined;
    if (turn !== undefined && ['slides', 'presenter'].includes(viewOf(deck) ?? '')) deck.press(turn);
  }, { signal, passive: true });
}

/** The deck's buttons show while the mouse moves and for a moment after. */
function listenToMouse(deck: HTMLElement, signal: AbortSignal): void {
  const root = deck.ownerDocument.documentElement;
  let sleep: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    if (!('awake' in root.dataset)) root.dataset['awake'] = '';
    clearTimeout(sleep);
    sleep = setTimeout(() => delete root.dataset['awake'], idleAfter);
  };
  addEventListener('pointermove', () => inSlides(deck) && wake(), { signal, passive: true });
  addEventListener('pointerdown', () => inSlides(deck) && wake(), { signal, passive: true });
}

/** A button pressed with the mouse does not take the keys away from the deck. */
function keepFocus(event: MouseEvent): void {
  const pressed = (event.target as Element).closest('button, summary, a[href]');
  if (pressed !== null && pressed.closest('dialog') === null) event.preventDefault();
}

export function listen(deck: DeckElement, signal: AbortSignal): void {
  const { ownerDocument } = deck;
  ownerDocument.addEventListener('keydown', (event) => viewOf(deck) !== 'article' && onKey(event, deck), { signal });
  deck.addEventListener('mousedown', (event) => inSlides(deck) && keepFocus(event), { signal });
  listenToTouch(deck, signal);
  listenToMouse(deck, signal);
}
