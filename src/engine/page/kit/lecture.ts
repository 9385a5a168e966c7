/** The path of the page whose cells are live, under which what readers leave is kept: a lecture's article, or another. */
export const lectureOf = (document: Document): string =>
  document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
