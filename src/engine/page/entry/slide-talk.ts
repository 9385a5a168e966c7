/** What a talk needs is fetched when it begins: by the presenter's window, by the audience's, and for pointing. */
import { html } from '../kit/dom.ts';
import { roleOf } from '../kit/role.ts';
import { tellLoadFailure } from '../live/load-failure.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { openLive } from './define-cells.ts';

export function listenToTalk(document: Document): void {
  const deck = document.querySelector<SlideDeck>('slide-deck')!;
  const openPen = once(() => import('./take-pen.ts').then((pen) => pen.takePen(deck, openLive)));
  deck.addEventListener('deck-pen', (event) => void openPen().then((pen) => pen.do((event as CustomEvent).detail)));
  if ('keepsInk' in deck.dataset) void openPen();
  const openLaser = once(() => import('../talk/laser.ts').then(({ Laser }) => new Laser(deck)));
  deck.addEventListener('deck-pointer', () => void openLaser().then((laser) => laser.toggle()));
  if (roleOf(document) === 'audience') {
    return void import('./class-talk.ts').then(({ followInRoom }) => followInRoom(deck, openLive));
  }
  const begin = (): void => {
    if (deck.state.view !== 'presenter') return;
    deck.removeEventListener('deck-change', begin);
    document.documentElement.dataset['role'] = 'presenter';
    import('./class-talk.ts')
      .then(({ presentToRoom }) => presentToRoom(deck, openLive))
      .catch((reason: unknown) => giveUp(deck, reason));
  };
  deck.addEventListener('deck-change', begin);
  begin();
}

/** The slides are there without the presenter's window; it says why it is not. */
function giveUp(deck: SlideDeck, reason: unknown): void {
  deck.do({ type: 'view', view: 'slides' });
  const line = html(deck.ownerDocument, 'div', { class: 'notice' });
  tellLoadFailure(line, reason);
  deck.ownerDocument.querySelector('[data-notices]')?.append(line);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
