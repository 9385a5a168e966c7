import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstState, type Deck, type DeckState } from './deck.ts';
import { reduce, type DeckAction } from './state.ts';

const deck: Deck = [
  { id: 'title', title: 'Title', steps: 0 },
  { id: 'model', title: 'Model', steps: 2 },
  { id: 'loss', title: 'Loss', steps: 0 },
];

const after = (types: string, start: Partial<DeckState> = {}): string => {
  const state = types.split(' ').reduce<DeckState>(
    (now, type) => reduce(deck, now, { type } as DeckAction),
    { ...firstState, view: 'slides', ...start },
  );
  return `${state.slide}.${state.step}`;
};

test('next shows each fragment before the next slide', () => {
  expect(after('next')).toBe('1.0');
  expect(after('next next next')).toBe('1.2');
  expect(after('next next next next')).toBe('2.0');
});

test('previous enters a slide with all of its fragments', () => {
  expect(after('previous', { slide: 2 })).toBe('1.2');
});

test('next and previous stay inside the deck', () => {
  expect(after('previous')).toBe('0.0');
  expect(after('next', { slide: 2 })).toBe('2.0');
});

test('next-slide and previous-slide skip fragments', () => {
  expect(after('next-slide next-slide')).toBe('2.0');
  expect(after('previous-slide', { slide: 2 })).toBe('1.0');
});

test('first and last', () => {
  expect(after('last')).toBe('2.0');
  expect(after('first', { slide: 2 })).toBe('0.0');
});

test('a typed number is a slide, kept within the deck', () => {
  const typed = (digits: string) =>
    reduce(deck, { ...firstState, digits }, { type: 'go-to-digits' });
  expect(typed('2')).toMatchObject({ slide: 1, digits: '' });
  expect(typed('99')).toMatchObject({ slide: 2, digits: '' });
  expect(typed('0')).toMatchObject({ slide: 0, digits: '' });
});

test('moving on forgets half a number and uncovers the screen', () => {
  const state = { ...firstState, digits: '4', screen: 'black' as const };
  expect(reduce(deck, state, { type: 'next' })).toMatchObject({ slide: 1, digits: '', screen: 'slide' });
});

test('the same key covers and uncovers the screen', () => {
  const black = reduce(deck, firstState, { type: 'screen', screen: 'black' });
  expect(black.screen).toBe('black');
  expect(reduce(deck, black, { type: 'screen', screen: 'white' }).screen).toBe('white');
  expect(reduce(deck, black, { type: 'screen', screen: 'black' }).screen).toBe('slide');
});

test('close takes one thing away at a time: cover, number, overview', () => {
  const all: DeckState = { ...firstState, view: 'overview', screen: 'black', digits: '1' };
  const once = reduce(deck, all, { type: 'close' });
  const twice = reduce(deck, once, { type: 'close' });
  const thrice = reduce(deck, twice, { type: 'close' });
  expect(once).toEqual({ ...all, screen: 'slide' });
  expect(twice).toEqual({ ...all, screen: 'slide', digits: '' });
  expect(thrice).toEqual({ ...all, view: 'slides', screen: 'slide', digits: '' });
});

test('asking for the overview twice leads back to the slides', () => {
  const open = reduce(deck, { ...firstState, view: 'slides' }, { type: 'view', view: 'overview' });
  expect(open.view).toBe('overview');
  expect(reduce(deck, open, { type: 'view', view: 'overview' }).view).toBe('slides');
});

test('no sequence of actions leaves the deck', () => {
  const action = fc.oneof(
    fc.constantFrom('next', 'previous', 'next-slide', 'previous-slide', 'first', 'last', 'go-to-digits', 'close')
      .map((type) => ({ type }) as DeckAction),
    fc.record({ type: fc.constant('go' as const), slide: fc.integer(), step: fc.integer() }),
    fc.record({ type: fc.constant('digit' as const), digit: fc.constantFrom('0', '3', '9') }),
  );
  fc.assert(fc.property(fc.array(action), (actions) => {
    const { slide, step } = actions.reduce((state, one) => reduce(deck, state, one), firstState);
    return deck[slide] !== undefined && step >= 0 && step <= deck[slide].steps;
  }));
});

test('the presenter view is left the way it was entered, and the overview leads back to it', () => {
  const views = (...actions: DeckAction[]) => {
    const start: DeckState = { ...firstState, view: 'slides' };
    const state = actions.reduce((now, action) => reduce(deck, now, action), start);
    return `${state.view} ${state.slide}`;
  };
  const presenter: DeckAction = { type: 'view', view: 'presenter' };
  const overview: DeckAction = { type: 'view', view: 'overview' };
  expect(views(presenter)).toBe('presenter 0');
  expect(views(presenter, presenter)).toBe('slides 0');
  expect(views(presenter, overview)).toBe('overview 0');
  expect(views(presenter, overview, overview)).toBe('presenter 0');
  expect(views(presenter, overview, { type: 'pick', slide: 2 })).toBe('presenter 2');
  expect(views(presenter, overview, { type: 'close' })).toBe('presenter 0');
  expect(views(presenter, { type: 'close' })).toBe('presenter 0');
  expect(views(overview, { type: 'pick', slide: 2 })).toBe('slides 2');
});

test('closing the pages of paper leads to the slide they were opened at', () => {
  const open: DeckState = { ...firstState, view: 'handout', slide: 2 };
  expect(reduce(deck, open, { type: 'close' })).toEqual({ ...open, view: 'slides' });
});
