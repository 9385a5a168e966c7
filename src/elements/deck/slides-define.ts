/** Registers the deck, and leads the keys that are for cells to them. */
import { listenToSlides } from './slide-cells.ts';
import { SlideDeck } from './slide-deck.ts';

customElements.define('slide-deck', SlideDeck);
listenToSlides(document);
