/** The script of an article, and of other pages with cells. The deck is fetched when it is first wanted. */
import type { SlideDeck } from '../deck/slide-deck.ts';
import { isPlain } from '../kit/click.ts';
import { bringControls } from '../kit/controls.ts';
import { guide } from '../kit/guide.ts';
import { whenIdle } from '../kit/idle.ts';
import { layOutByAndBy } from '../kit/lay-out.ts';
import './define-search.ts';
import { makeCellsLive } from './define-cells.ts';
import { findClass } from './find-class.ts';
import { showReadSoFar } from '../kit/read-so-far.ts';
import { SchemeSwitch } from '../kit/scheme-switch.ts';
import { watchScrollers } from '../kit/scrollers.ts';

const deck = document.querySelector<SlideDeck>('slide-deck');

/** The first plain click fetches the deck, which answers the later ones. Where that fails, the link is followed. */
async function present(event: MouseEvent): Promise<void> {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-present]');
  if (link === null || !isPlain(event) || customElements.get('slide-deck') !== undefined) return;
  event.preventDefault();
  try {
    await import('./define-deck.ts');
    deck?.present();
  } catch {
    location.assign(link.href);
  }
}

if (deck) {
  deck.addEventListener('click', (event) => void present(event));
  guide(deck);
  addEventListener('beforeprint', () => bringControls(deck));
} else {
  showReadSoFar(document);
}
/* Not in the task that ends the loading: the browser has much to do there already. */
whenIdle(() => {
  customElements.define('scheme-switch', SchemeSwitch);
  makeCellsLive();
  watchScrollers(deck ?? document.body);
  findClass(document);
  document.documentElement.dataset['ready'] = '';
});
layOutByAndBy([...document.querySelectorAll<HTMLElement>('[data-slide]')]);
