/** Keys, touches and the mouse, as commands of the deck. */
import { isPaper } from '../../deck/deck.ts';
import {
  commandOf, isClickers, mirroredKey, takesKeys, typesText, type Command, type KeyPress,
} from '../../deck/keys.ts';
import type { DeckAction } from '../../deck/state.ts';
import { swipe, type Touch } from '../../deck/swipe.ts';
import { roleOf } from '../kit/role.ts';
import { characterKeys } from '../kit/settings.ts';
import { elementsOf, scrollOn, scrollsAcross } from './own-scroll.ts';

/** The element whose slides are stepped through. */
export interface DeckElement extends HTMLElement {
  do(action: DeckAction): void;
  press(command: Command): boolean;
  /** Closes what lies over the slide. */
  closeDialogs(): void;
  /** Gives the keys back to the slide. */
  regainFocus(): void;
  /** What holds the slides. */
  readonly main: HTMLElement;
}

const repeatable: readonly Command[] = ['next', 'previous', 'next-slide', 'previous-slide'];
/** Pages of paper are scrolled, not stepped through; these keys lead away from them. */
const leaving: readonly unknown[] = ['close', 'article', 'overview', 'help'];
const idleAfter = 2500;
/** A pointer that goes less far has clicked. */
const clickPixels = 3;

const viewOf = (element: Element): string | undefined => element.ownerDocument.documentElement.dataset['view'];

const inSlides = (element: Element): boolean =>
  ['slides', 'overview', 'presenter'].includes(viewOf(element) ?? '');

/** True where the event belongs to a control, an editor or a handle, or to an open dialog. */
function taken(event: Event): boolean {
  // A film that has the focus is started and stopped by its own keys; the arrows stay the deck's.
  if (/^[ k]$/i.test((event as Partial<KeyboardEvent>).key ?? '') && isAt(event, 'video, audio')) return true;
  return isAt(event, takesKeys) || document.querySelector('dialog[open]') !== null;
}

const isAt = (event: Event, selector: string): boolean =>
  elementsOf(event).some((element) => element.matches(selector));

/** Before anything else on the page hears the key: whatever has the focus, a clicker goes on. */
function onClicker(event: KeyboardEvent, deck: DeckElement): void {
  const isText = isAt(event, typesText);
  if (event.isComposing || !inSlides(deck) || !isClickers(event, isText)) return;
  const command = commandOf(event, characterKeys());
  if (command === undefined || typeof command !== 'string') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.repeat && !repeatable.includes(command)) return;
  if (scrollOn(event, command === 'next' ? 1 : command === 'previous' ? -1 : 0)) return;
  deck.closeDialogs();
  // Who types goes on typing until the page turns: the clicker's next key may be one that darkens the screen.
  if (deck.press(command) && isText) deck.regainFocus();
}

/** What the room sees is the presenter's: the keys of its own window change nothing but its size. */
function onAudienceKey(event: KeyboardEvent): void {
  if (['Tab', 'Escape'].includes(event.key) || /^F\d+$/.test(event.key)) return;
  if (commandOf(event) === 'full-screen') return;
  event.stopImmediatePropagation();
  if (!event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault();
}

function onKey(event: KeyboardEvent, deck: DeckElement): void {
  if (event.defaultPrevented || event.isComposing || taken(event)) return;
  const command = commandOf(pressed(event, deck), characterKeys());
  if (isPaper(viewOf(deck)) && !leaving.includes(command)) return;
  if (command === undefined || (event.repeat && !repeatable.includes(command as Command))) return;
  if (typeof command !== 'string') deck.do({ type: 'digit', ...command });
  else if (!deck.press(command)) return;
  event.preventDefault();
}

/** In a lecture that is read from the right the arrows to the sides change places. */
function pressed({ key, code, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent, deck: Element): KeyPress {
  return { key: isFromTheRight(deck) ? mirroredKey(key) : key, code, shiftKey, ctrlKey, altKey, metaKey };
}

const isFromTheRight = (deck: Element): boolean => deck.ownerDocument.documentElement.dir === 'rtl';

function touchOf(event: TouchEvent): Touch {
  const { clientX, clientY } = event.changedTouches[0]!;
  return { x: clientX, y: clientY, time: event.timeStamp };
}

/** A finger on a long line of code scrolls it; one on what is dragged drags it; a film is wound. */
const follows = (event: Event): boolean => elementsOf(event).some((element) =>
  element.matches('video, audio') || scrollsAcross(element) || /none|pan|pinch/.test(getComputedStyle(element).touchAction));

function listenToTouch(deck: DeckElement, signal: AbortSignal): void {
  let from: Touch | undefined;
  deck.addEventListener('touchstart', (event) => {
    from = event.touches.length === 1 && !taken(event) && !follows(event) ? touchOf(event) : undefined;
  }, { signal, passive: true });
  deck.addEventListener('touchend', (event) => {
    // Whoever has enlarged the page moves it.
    const isTurn = from !== undefined && !event.defaultPrevented && visualViewport!.scale < 1.01;
    const turn = isTurn ? swipe(from!, touchOf(event), isFromTheRight(deck)) : undefined;
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

/** A drag ends with the keys back on the slide. A click that moved nothing keeps what it selected. */
function listenToDrags(deck: DeckElement, signal: AbortSignal): void {
  let from: PointerEvent | undefined;
  addEventListener('pointerdown', (event) => (from = event), { signal, passive: true, capture: true });
  addEventListener('pointerup', (event) => {
    const down = from?.pointerId === event.pointerId ? from : undefined;
    from = undefined;
    if (!down || Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < clickPixels) return;
    if (inSlides(deck) && holdsKeys(deck, down.target as Element)) deck.regainFocus();
  }, { signal, passive: true });
}

/** True where a control of the slide has the focus, unless text was selected in it. */
function holdsKeys({ main, ownerDocument: { activeElement } }: DeckElement, dragged: Element): boolean {
  if (activeElement === null || !main.contains(activeElement)) return false;
  const isText = activeElement.matches(`${typesText}, [data-editor]`);
  return isText ? !activeElement.contains(dragged) : activeElement.matches(takesKeys);
}

export function listen(deck: DeckElement, signal: AbortSignal): void {
  const { ownerDocument } = deck;
  const isAudience = roleOf(ownerDocument) === 'audience';
  const first = isAudience ? onAudienceKey : (event: KeyboardEvent) => onClicker(event, deck);
  addEventListener('keydown', first, { signal, capture: true });
  ownerDocument.addEventListener('keydown', (event) => viewOf(deck) !== 'article' && onKey(event, deck), { signal });
  deck.addEventListener('mousedown', (event) => inSlides(deck) && keepFocus(event), { signal });
  if (!isAudience) listenToTouch(deck, signal);
  listenToDrags(deck, signal);
  listenToMouse(deck, signal);
}
