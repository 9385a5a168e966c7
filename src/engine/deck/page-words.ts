import { deck } from '../words/deck.ts';
import { fill } from '../words/fill.ts';

/** The page number, and which question of the slide is shown where it has several. */
export function pageWords(slide: number, slides: number, question?: { number: number; of: number }): string {
  const page = fill(deck.page, { slide, slides });
  return question ? fill(deck.questionPage, { ...question, page }) : page;
}
