/** What the deck says to whoever steps through it. */

/** The page number, and which question of the slide is shown where it has several. */
export function pageWords(slide: number, slides: number, question?: { number: number; of: number }): string {
  const page = `${slide} / ${slides}`;
  return question ? `Question ${question.number} of ${question.of} · ${page}` : page;
}

/** An address names a slide that is not there. */
export const noSlide = (name: string, slides: number): string =>
  `This lecture has no slide “${name.slice(0, 60)}”. Its ${slides} slides are in the overview (O).`;

/** Browsers make everything on a page larger but slides, which fill the window at any size. */
export const zoomed =
  'Slides always fill the window. For larger text, open the article at this place (A) and zoom there.';
export const toArticle = 'Open the article';
export const close = 'Close';

/** What waits for a click to be asked of another site. */
export const showEmbed = (title: string): string => `Show ${title}`;
export const fromHost = (host: string): string => `Loads from ${host} when you click, or opens there:`;
