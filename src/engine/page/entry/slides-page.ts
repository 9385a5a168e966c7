/** The script of the slides. */
import './define-deck.ts';
import { guide } from '../kit/guide.ts';
import { watchLabs } from '../../../mini-ml/lab/page/lab-loader.ts';
import { makeCellsLive } from './define-cells.ts';
import { SchemeSwitch } from '../kit/scheme-switch.ts';
import { watchScrollers } from '../kit/scrollers.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';

const deck = document.querySelector<SlideDeck>('slide-deck')!;

customElements.define('scheme-switch', SchemeSwitch);
makeCellsLive();
watchLabs();
guide(deck);
watchScrollers(deck);
document.documentElement.dataset['ready'] = '';
