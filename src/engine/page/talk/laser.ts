/** The pointer: while it is on, a dot follows the mouse over the slide. */
import type { Pointer } from '../../deck/channel.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { LaserDot } from './laser-dot.ts';

export class Laser {
  readonly #deck: SlideDeck;
  readonly #dot: LaserDot;
  #next: Pointer = null;
  #isDue = false;
  #stop: AbortController | undefined;

  constructor(deck: SlideDeck) {
    this.#deck = deck;
    this.#dot = new LaserDot(deck);
  }

  get isOn(): boolean {
    return this.#stop !== undefined;
  }

  toggle(): void {
    const { ownerDocument } = this.#deck;
    ownerDocument.documentElement.toggleAttribute('data-laser', !this.isOn);
    if (this.#stop) {
      this.#stop.abort();
      this.#stop = undefined;
      return this.#point(null);
    }
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    ownerDocument.addEventListener('pointermove', (event) => this.#move(event), { signal, passive: true });
  }

  /** Once a frame. */
  #move({ clientX, clientY }: PointerEvent): void {
    const canvas = this.#deck.sections[this.#deck.state.slide]?.querySelector('[data-canvas]');
    if (!canvas) return;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const [x, y] = [(clientX - left) / width, (clientY - top) / height];
    this.#next = x >= 0 && x <= 1 && y >= 0 && y <= 1 ? [x, y] : null;
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      if (this.isOn) this.#point(this.#next);
    });
  }

  #point(pointer: Pointer): void {
    this.#dot.show(pointer);
    this.#deck.dispatchEvent(new CustomEvent<Pointer>('deck-pointed', { detail: pointer }));
  }
}
