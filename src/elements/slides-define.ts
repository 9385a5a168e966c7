/** Registers the deck. */
import { SlideDeck } from './slide-deck.ts';

customElements.define('slide-deck', SlideDeck);
