/** Registers the deck and brings its fields, leads keys that are for cells to them, and fetches what a talk needs. */
import { listenToSlides } from '../live/slide-cells.ts';
import { watchQuestions } from '../quiz/quiz-slides.ts';
import { takeBigSteps } from '../kit/big-steps.ts';
import { bringControls } from '../kit/controls.ts';
import { SlideDeck } from '../deck/slide-deck.ts';
import { openLive } from './define-cells.ts';
import { openQuizzes } from './define-questions.ts';
import { listenToTalk } from './slide-talk.ts';

bringControls(document);
customElements.define('slide-deck', SlideDeck);
listenToSlides(document, openLive);
takeBigSteps(document);
listenToTalk(document);
watchQuestions(document.body, openQuizzes);
