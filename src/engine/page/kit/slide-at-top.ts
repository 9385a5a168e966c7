/** Apart from the deck, which readers of the article are not sent. */

/** The slide a reader of the article is at: the last one that begins above the upper third of the window. */
export function slideAtTop(sections: readonly HTMLElement[], height: number): number {
  const line = height / 3;
  return Math.max(0, sections.findLastIndex((section) => section.getBoundingClientRect().top <= line));
}
