/** Slides as data: what the deck knows of a lecture, and where a window stands in it. */

export const views = ['article', 'slides', 'overview', 'presenter'] as const;
export type View = (typeof views)[number];

export interface Slide {
  id: string;
  title: string;
  /** The last step: 0 for a slide without fragments. */
  steps: number;
}

export type Deck = readonly Slide[];

/** What covers the slide. */
export const screens = ['slide', 'black', 'white'] as const;
export type Screen = (typeof screens)[number];

export interface DeckState {
  view: View;
  /** The view that the overview leads back to. */
  home: 'slides' | 'presenter';
  /** Index into the deck, from 0. */
  slide: number;
  step: number;
  screen: Screen;
  /** Digits typed so far for "go to". */
  digits: string;
}

export const firstState: DeckState = {
  view: 'article', home: 'slides', slide: 0, step: 0, screen: 'slide', digits: '',
};

/** The views in which one slide is shown, and the others cannot be reached. */
export const showsOne = (view: View): boolean => view === 'slides' || view === 'presenter';
