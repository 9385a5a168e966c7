/** The path of the article of the lecture, under which its pages keep what readers leave. */
export const lectureOf = (document: Document): string =>
  document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
