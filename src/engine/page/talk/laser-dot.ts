/** The dot of the pointer, on the slide that is shown. */
import type { Pointer } from '../../deck/channel.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html } from '../kit/dom.ts';

export class LaserDot {
  readonly #deck: SlideDeck;
  readonly #dot: HTMLElement;
  #pointer: Pointer = null;

  constructor(deck: SlideDeck) {
    this.#deck = deck;
    this.#dot = html(deck.ownerDocument, 'div', { 'class': 'laser', 'aria-hidden': 'true' });
    deck.addEventListener('deck-change', () => this.show(this.#pointer));
  }

  show(pointer: Pointer): void {
    this.#pointer = pointer;
    const canvas = this.#deck.sections[this.#deck.state.slide]?.querySelector('[data-canvas]');
    if (pointer === null || !canvas) return this.#dot.remove();
    const [x, y] = pointer;
    this.#dot.style.setProperty('--x', String(x));
    this.#dot.style.setProperty('--y', String(y));
    if (this.#dot.parentElement !== canvas) canvas.append(this.#dot);
  }
}
