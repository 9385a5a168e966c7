/** The script of the slides. */
import '../deck/slides-define.ts';
import { guide } from './guide.ts';
import { watchLabs } from '../lab/lab-loader.ts';
import { makeCellsLive } from '../live/live-define.ts';
import { SchemeSwitch } from './scheme-switch.ts';
import { watchScrollers } from './scrollers.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';

const deck = document.querySelector<SlideDeck>('slide-deck')!;

customElements.define('scheme-switch', SchemeSwitch);
makeCellsLive();
watchLabs();
guide(deck);
watchScrollers(deck);
document.documentElement.dataset['ready'] = '';
