/** Registers the deck and brings its fields, leads keys that are for cells to them, and fetches what a talk needs. */
import { listenToSlides } from './slide-cells.ts';
import { watchQuestions } from '../quiz/quiz-slides.ts';
import { takeBigSteps } from '../kit/big-steps.ts';
import { bringControls } from '../kit/controls.ts';
import { SlideDeck } from './slide-deck.ts';
import { listenToTalk } from './slide-talk.ts';

bringControls(document);
customElements.define('slide-deck', SlideDeck);
listenToSlides(document);
takeBigSteps(document);
listenToTalk(document);
watchQuestions(document.body);
