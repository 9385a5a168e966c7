/** What lies over the slide while the pen is on: drags on it draw, and move nothing below. */
import { sheet } from '../../deck/ink.ts';
import { html } from '../kit/dom.ts';
import { emptyHand, isHeld, release, touch, type Hand } from './hand.ts';

/** Where the hand is, in units of the sheet, and how hard a stylus is pressed: 0 to 1, or nothing. */
export interface Spot {
  x: number;
  y: number;
  pressure: number | undefined;
}

export interface SheetWorld {
  begin(spot: Spot, isEraser: boolean): void;
  go(spots: readonly Spot[]): void;
  end(): void;
  /** It was a palm, or the browser took it. */
  drop(): void;
}

/** The button at the end of a stylus. */
const eraserButton = 32;

export class PenSheet {
  readonly element: HTMLElement;
  readonly #world: SheetWorld;
  #hand: Hand = emptyHand;

  constructor(document: Document, world: SheetWorld) {
    this.#world = world;
    this.element = html(document, 'div', { class: 'ink-sheet' });
    this.element.addEventListener('pointerdown', (event) => this.#down(event));
    this.element.addEventListener('pointermove', (event) => this.#move(event));
    this.element.addEventListener('pointerup', (event) => this.#up(event));
    this.element.addEventListener('pointercancel', (event) => {
      if (!isHeld(this.#hand, event.pointerId)) return;
      this.#hand = release(this.#hand);
      this.#world.drop();
    });
    // Below it nothing is clicked, and nothing takes the keys away from the slide.
    for (const type of ['mousedown', 'click', 'contextmenu']) {
      this.element.addEventListener(type, (event) => event.preventDefault());
    }
  }

  /** The slide goes: what is being drawn on it is drawn. */
  lift(): void {
    if (this.#hand.held === undefined) return;
    this.#hand = release(this.#hand);
    this.#world.end();
  }

  #down(event: PointerEvent): void {
    const { pointerId, pointerType, button, buttons } = event;
    const isEraser = (buttons & eraserButton) !== 0;
    if (button !== 0 && !isEraser) return;
    const { hand, turn } = touch(this.#hand, { id: pointerId, type: pointerType });
    this.#hand = hand;
    if (turn === 'drop' || turn === 'replace') this.#world.drop();
    if (turn !== 'begin' && turn !== 'replace') return;
    this.element.setPointerCapture(pointerId);
    this.#world.begin(this.#spot(event), isEraser);
  }

  /** A stylus is asked more often than the screen is painted: each place counts. */
  #move(event: PointerEvent): void {
    if (!isHeld(this.#hand, event.pointerId)) return;
    const all = event.getCoalescedEvents();
    this.#world.go((all.length > 0 ? all : [event]).map((one) => this.#spot(one)));
  }

  #up({ pointerId }: PointerEvent): void {
    if (!isHeld(this.#hand, pointerId)) return;
    this.#hand = release(this.#hand);
    this.#world.end();
  }

  #spot({ clientX, clientY, pointerType, pressure }: PointerEvent): Spot {
    const { left, top, width, height } = this.element.getBoundingClientRect();
    return {
      x: (clientX - left) / width * sheet.width,
      y: (clientY - top) / height * sheet.height,
      pressure: pointerType === 'pen' && pressure > 0 ? pressure : undefined,
    };
  }
}
