/** The deck's state machine: where each action leads. */
import { isPaper, type Deck, type DeckState, type Screen, type View } from './deck.ts';

export type DeckAction =
  | { type: 'next' | 'previous' | 'next-slide' | 'previous-slide' | 'first' | 'last' }
  | { type: 'go'; slide: number; step?: number; view?: View; screen?: Screen }
  | { type: 'pick'; slide: number }
  | { type: 'view'; view: View }
  | { type: 'screen'; screen: 'black' | 'white' }
  | { type: 'digit'; digit: string }
  | { type: 'go-to-digits' | 'close' };

const clamp = (value: number, last: number): number => Math.max(0, Math.min(value, last));

/** Stands at a slide and step, both kept within the deck; whatever lay over the slide goes away. */
function at(deck: Deck, state: DeckState, slide: number, step = 0): DeckState {
  const index = clamp(slide, deck.length - 1);
  const last = deck[index]?.steps ?? 0;
  return { ...state, slide: index, step: clamp(step, last), screen: 'slide', digits: '' };
}

function next(deck: Deck, state: DeckState): DeckState {
  const { slide, step } = state;
  if (step < (deck[slide]?.steps ?? 0)) return at(deck, state, slide, step + 1);
  return slide < deck.length - 1 ? at(deck, state, slide + 1) : at(deck, state, slide, step);
}

/** Going back enters a slide as it was left: with all of its fragments. */
function previous(deck: Deck, state: DeckState): DeckState {
  const { slide, step } = state;
  if (step > 0) return at(deck, state, slide, step - 1);
  return slide > 0 ? at(deck, state, slide - 1, Infinity) : at(deck, state, 0);
}

/** Closes the innermost thing: a covered screen, half a number, the overview, the view of paper. */
function close(state: DeckState): DeckState {
  if (state.screen !== 'slide') return { ...state, screen: 'slide' };
  if (state.digits !== '') return { ...state, digits: '' };
  return state.view === 'overview' || isPaper(state.view) ? inView(state, state.home) : state;
}

/** The same place in another view. */
export function inView(state: DeckState, view: View): DeckState {
  return { ...state, view, home: view === 'slides' || view === 'presenter' ? view : state.home };
}

/** The overview and the presenter view are left the way they were entered. */
function toggle(state: DeckState, view: View): DeckState {
  const isLeft = state.view === view;
  const wanted = isLeft && view === 'overview' ? state.home : isLeft && view === 'presenter' ? 'slides' : view;
  return { ...inView(state, wanted), screen: 'slide', digits: '' };
}

function go(deck: Deck, state: DeckState, { slide, step, view, screen }: DeckAction & { type: 'go' }): DeckState {
  return { ...inView(at(deck, state, slide, step), view ?? state.view), screen: screen ?? 'slide' };
}

function goToDigits(deck: Deck, state: DeckState): DeckState {
  return state.digits === '' ? state : at(deck, state, Number(state.digits) - 1);
}

export function reduce(deck: Deck, state: DeckState, action: DeckAction): DeckState {
  switch (action.type) {
    case 'next': return next(deck, state);
    case 'previous': return previous(deck, state);
    case 'next-slide': return at(deck, state, state.slide + 1);
    case 'previous-slide': return at(deck, state, state.slide - 1);
    case 'first': return at(deck, state, 0);
    case 'last': return at(deck, state, deck.length - 1);
    case 'go': return go(deck, state, action);
    case 'pick': return inView(at(deck, state, action.slide), state.home);
    case 'view': return toggle(state, action.view);
    case 'screen': return { ...state, screen: state.screen === action.screen ? 'slide' : action.screen };
    case 'digit': return { ...state, digits: (state.digits + action.digit).slice(-3) };
    case 'go-to-digits': return goToDigits(deck, state);
    case 'close': return close(state);
  }
}
