/** What a talk needs is fetched when it begins: by the presenter's window, by the audience's, and for pointing. */
import { once } from '../kit/once.ts';
import { roleOf } from '../kit/role.ts';
import { tellInNotice } from '../live/load-failure.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { openLive } from './define-cells.ts';

export function listenToTalk(document: Document): void {
  const deck = document.querySelector<SlideDeck>('slide-deck')!;
  const tell = (reason: unknown): void => tellInNotice(document, reason);
  const use = <T>(open: () => Promise<T>, work: (made: T) => unknown): unknown => open().then((made) => {
    document.querySelector('.lost')?.remove();
    work(made);
  }, tell);
  const openPen = once(() => import('./take-pen.ts').then((pen) => pen.takePen(deck, openLive)));
  deck.addEventListener('deck-pen', (event) => use(openPen, (pen) => pen.do((event as CustomEvent).detail)));
  if ('keepsInk' in deck.dataset) openPen().catch(tell);
  const openLaser = once(() => import('../talk/laser.ts').then(({ Laser }) => new Laser(deck)));
  deck.addEventListener('deck-pointer', () => use(openLaser, (laser) => laser.toggle()));
  if (roleOf(document) === 'audience') {
    return void import('./class-talk.ts').then(({ followInRoom }) => followInRoom(deck, openLive), tell);
  }
  const begin = (): void => {
    if (deck.state.view !== 'presenter') return;
    deck.removeEventListener('deck-change', begin);
    document.documentElement.dataset['role'] = 'presenter';
    import('./class-talk.ts')
      .then(({ presentToRoom }) => presentToRoom(deck, openLive))
      .catch((reason: unknown) => {
        // The slides are there without the presenter's window; it says why it is not.
        deck.do({ type: 'view', view: 'slides' });
        tell(reason);
      });
  };
  deck.addEventListener('deck-change', begin);
  begin();
}
