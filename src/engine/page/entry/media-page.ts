/** What plays on a page: it stops when its slide goes; what another site shows is asked for with a click. */
import type { SlideDeck } from '../deck/slide-deck.ts';
import { openEmbeds } from '../deck/embeds.ts';
import { playBySlide } from '../deck/playing.ts';

const deck = document.querySelector<SlideDeck>('slide-deck')!;

playBySlide(deck);
openEmbeds(deck);
