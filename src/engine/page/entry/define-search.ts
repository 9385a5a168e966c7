/** What searches is fetched when somebody wants to search. Where it does not come, the page says so. */
const open = document.querySelector<HTMLElement>('[data-search]');

open?.addEventListener('click', () => {
  const address = open.dataset['search']!;
  (import(/* @vite-ignore */ address) as Promise<typeof import('../search/open-search.ts')>)
    .then(({ openSearch }) => openSearch(open))
    .catch(() => {
      const line = open.nextElementSibling as HTMLElement;
      document.querySelector('[data-notices]')!.append(line);
      line.hidden = false;
    });
});

export {};
