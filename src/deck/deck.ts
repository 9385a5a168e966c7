/** Slides as data: what the deck knows of a lecture, and where a window stands in it. */

export const views = ['article', 'slides', 'overview'] as const;
export type View = (typeof views)[number];

export interface Slide {
  id: string;
  title: string;
  /** The last step: 0 for a slide without fragments. */
  steps: number;
}

export type Deck = readonly Slide[];

export interface DeckState {
  view: View;
  /** Index into the deck, from 0. */
  slide: number;
  step: number;
  screen: 'slide' | 'black' | 'white';
  /** Digits typed so far for "go to". */
  digits: string;
}

export const firstState: DeckState = { view: 'article', slide: 0, step: 0, screen: 'slide', digits: '' };
