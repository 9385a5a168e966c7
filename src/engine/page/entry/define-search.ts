/** What searches is fetched when somebody wants to search. */
const open = document.querySelector<HTMLElement>('[data-search]');

open?.addEventListener('click', () => {
  import('../search/open-search.ts').then(({ openSearch }) => openSearch(open)).catch(() => {
    const line = open.nextElementSibling as HTMLElement;
    (document.querySelector('[data-notices]') ?? line.parentElement!).append(line);
    line.hidden = false;
  });
});

export {};
