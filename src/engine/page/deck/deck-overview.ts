/** The overview: each slide small, under a link to it. Arrow keys walk over the grid. */
import type { Deck } from '../../deck/deck.ts';
import type { DeckAction } from '../../deck/state.ts';
import { deck } from '../../words/deck.ts';
import { fill } from '../../words/fill.ts';

export class DeckOverview {
  readonly #host: HTMLElement;
  readonly #deck: Deck;
  #links: HTMLAnchorElement[] = [];

  constructor(host: HTMLElement, deck: Deck) {
    this.#host = host;
    this.#deck = deck;
  }

  /** The links are made when they are first needed. */
  show(): void {
    if (this.#links.length > 0) return;
    this.#links = this.#deck.map(({ id, title }, index) => {
      const link = this.#host.ownerDocument.createElement('a');
      link.href = `#${id}`;
      link.dataset['pick'] = String(index);
      link.ariaLabel = fill(deck.overviewEntry, { slide: index + 1, title });
      this.#host.querySelector(`#${CSS.escape(id)}`)?.append(link);
      return link;
    });
  }

  focus(slide: number): void {
    this.#links[slide]?.focus({ preventScroll: true });
    this.#links[slide]?.scrollIntoView({ block: 'nearest' });
  }

  /** What a stepping command means on the grid: one on, one row down. */
  move(command: Exclude<DeckAction['type'], 'go' | 'pick' | 'view' | 'screen' | 'digit'>, slide: number): DeckAction {
    switch (command) {
      case 'next': return { type: 'next-slide' };
      case 'previous': return { type: 'previous-slide' };
      case 'next-slide': return { type: 'go', slide: slide + this.#columns() };
      case 'previous-slide': return { type: 'go', slide: slide - this.#columns() };
      default: return { type: command };
    }
  }

  #columns(): number {
    const [first] = this.#links;
    const top = first?.getBoundingClientRect().top;
    const beyond = this.#links.findIndex((link) => link.getBoundingClientRect().top !== top);
    return beyond < 0 ? this.#links.length : beyond;
  }
}
