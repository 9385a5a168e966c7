/** What searches is fetched when somebody wants to search. */
import { tellLoadFailure } from '../live/load-failure.ts';

const open = document.querySelector<HTMLElement>('[data-search]');

open?.addEventListener('click', () => {
  import('../search/open-search.ts').then(({ openSearch }) => openSearch(open)).catch((reason: unknown) => {
    const line = document.createElement('p');
    line.role = 'alert';
    (document.querySelector('[data-notices]') ?? open.parentElement!).append(line);
    tellLoadFailure(line, reason);
  });
});
