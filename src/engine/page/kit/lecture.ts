/** The path under which a page with live cells keeps what readers leave: that of a lecture's article, or its own. */
export const lectureOf = (document: Document): string =>
  document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
