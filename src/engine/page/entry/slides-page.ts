/** The script of the slides. */
import './define-deck.ts';
import './define-search.ts';
import { guide } from '../kit/guide.ts';
import { makeCellsLive } from './define-cells.ts';
import { findClass } from './find-class.ts';
import { SchemeSwitch } from '../kit/scheme-switch.ts';
import { watchScrollers } from '../kit/scrollers.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';

const deck = document.querySelector<SlideDeck>('slide-deck')!;

customElements.define('scheme-switch', SchemeSwitch);
makeCellsLive();
guide(deck);
watchScrollers(deck);
findClass(document);
document.documentElement.dataset['ready'] = '';
