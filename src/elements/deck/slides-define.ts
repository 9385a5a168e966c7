/** Registers the deck, leads the keys that are for cells to them, and fetches what a talk needs. */
import { listenToSlides } from './slide-cells.ts';
import { watchQuestions } from '../quiz/quiz-slides.ts';
import { SlideDeck } from './slide-deck.ts';
import { listenToTalk } from './slide-talk.ts';

customElements.define('slide-deck', SlideDeck);
listenToSlides(document);
listenToTalk(document);
watchQuestions(document.body);
