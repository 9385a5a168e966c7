/** Where a reader is: the slide, and the cell on it that has the focus or had it last, or whose editor is open. */
import { slideAtTop } from '../kit/slide-at-top.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';

export interface Place {
  /** The id of the slide, and its number from 1. */
  slide: string;
  number: number;
  cell?: string;
}

export class ReaderPlace {
  readonly #deck: SlideDeck;
  #cell: Element | undefined;

  constructor(deck: SlideDeck, signal: AbortSignal) {
    this.#deck = deck;
    deck.addEventListener('focusin', ({ target }) => {
      this.#cell = (target as Element).closest('live-cell') ?? undefined;
    }, { signal });
  }

  get place(): Place {
    const { deck, sections, state } = this.#deck;
    const index = state.view === 'article' ? slideAtTop(sections, innerHeight) : state.slide;
    const section = sections[index];
    const open = section?.querySelector('live-cell:has([data-editor])');
    const cell = this.#cell && section?.contains(this.#cell) === true ? this.#cell : open;
    return { slide: deck[index]?.id ?? '', number: index + 1, ...(cell && { cell: cell.id }) };
  }
}
