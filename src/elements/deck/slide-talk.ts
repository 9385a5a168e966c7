/** What a talk needs is fetched when one begins: by the presenter's window, and by the audience's. */
import { roleOf } from '../page/role.ts';
import type { SlideDeck } from './slide-deck.ts';

export function listenToTalk(document: Document): void {
  const deck = document.querySelector<SlideDeck>('slide-deck')!;
  const begin = (): void => {
    if (deck.state.view !== 'presenter') return;
    deck.removeEventListener('deck-change', begin);
    document.documentElement.dataset['role'] = 'presenter';
    import('../talk/presenter.ts')
      .then(({ present }) => present(deck))
      .catch(() => deck.do({ type: 'view', view: 'slides' }));
  };
  if (roleOf(document) === 'audience') return;
  deck.addEventListener('deck-change', begin);
  begin();
}
