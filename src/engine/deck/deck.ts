/** Slides as data: what the deck knows of a lecture, and where a window stands in it. */

export const views = ['article', 'slides', 'overview', 'presenter', 'print', 'handout'] as const;
export type View = (typeof views)[number];

/** The view that comes out of the printer where a window shows another. */
export const onPaper: Readonly<Record<View, View>> = {
  article: 'article', slides: 'print', overview: 'print', presenter: 'handout', print: 'print', handout: 'handout',
};

/** True for the views that show pages as they are printed. */
export const isPaper = (view: string | undefined): boolean => view === 'print' || view === 'handout';

/** The ways onto paper, as addresses of the deck. */
export const papers = [
  { search: '?view=print', name: 'slides' },
  { search: '?view=print&steps=', name: 'steps' },
  { search: '?view=handout', name: 'handout' },
  { search: '?view=handout&per=2', name: 'handoutOfTwo' },
] as const;

/** How slides are laid on paper. */
export interface Paper {
  /** Whether each step of a slide has a page of its own. */
  steps: boolean;
  /** How many slides share a page of the handout. */
  perPage: 1 | 2;
}

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
  paper: Paper;
}

export const firstState: DeckState = {
  view: 'article', home: 'slides', slide: 0, step: 0, screen: 'slide', digits: '', paper: { steps: false, perPage: 1 },
};

/** How far a deck is shown, 0 to 1: each step counts. */
export function progressOf(deck: Deck, { slide, step }: Pick<DeckState, 'slide' | 'step'>): number {
  const places = (slides: Deck): number => slides.reduce((sum, { steps }) => sum + steps + 1, 0);
  return (places(deck.slice(0, slide)) + step) / Math.max(1, places(deck) - 1);
}

/** The views in which one slide is shown, and the others cannot be reached. */
export const showsOne = (view: View): boolean => view === 'slides' || view === 'presenter';
