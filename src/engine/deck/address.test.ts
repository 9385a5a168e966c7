import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, paperOf, parseHash, placeOf, viewOf } from './address.ts';
import { firstState, type Deck } from './deck.ts';

const deck: Deck = [
  { id: 'title', title: 'Title', steps: 0 },
  { id: 'über', title: 'Über', steps: 3 },
];
const routes = { article: '/base/lectures/x/', slides: '/base/lectures/x/slides/' };

test('a hash names a slide and a step', () => {
  expect(parseHash('#model.2')).toEqual({ id: 'model', step: 2 });
  expect(parseHash('#model')).toEqual({ id: 'model', step: 0 });
});

test('what follows & belongs to others', () => {
  expect(parseHash('#model.2&e=1.abc.def')).toEqual({ id: 'model', step: 2 });
});

test.each(['#2', '#slide-2', '#2.1'])('%s names a slide by its number', (hash) => {
  expect(placeOf(hash, deck)?.slide).toBe(1);
});

test.each(['#0', '#3', '#slide-0', '#slide-x', '#02x'])('%s is no number of a slide', (hash) => {
  expect(placeOf(hash, deck)).toBeUndefined();
});

test.each(['größe', '数据', 'My Lecture', 'c++ & d', '100%'])('the slides in a folder %j are found, however their path is written', (folder) => {
  const own = { article: `/básis/lectures/${folder}/`, slides: `/básis/lectures/${folder}/slides/` };
  const { pathname } = new URL(own.slides.replace('%', '%25'), 'https://x.org');
  for (const path of [pathname, own.slides, `${pathname}index.html`, pathname.replace(/\/$/, '')]) {
    expect(viewOf(path, '?view=overview', own)).toBe('overview');
    expect(viewOf(path.replace(/slides.*$/, ''), '', own)).toBe('article');
  }
});

test('a step too far is the last one, an unknown slide is nowhere', () => {
  expect(placeOf('#%C3%BCber.77', deck)).toEqual({ slide: 1, step: 3 });
  expect(placeOf('#nowhere', deck)).toBeUndefined();
  expect(placeOf('', deck)).toBeUndefined();
});

test.each(['#%', '#%E0%A4%A', '#.', '#..1', '#title.-1', '#title.1e9', '#title.999999999999', '#\u0000', '#[object'])(
  'the garbage %j leads to a place in the deck or nowhere',
  (hash) => {
    const place = placeOf(hash, deck);
    expect(place === undefined || place.step <= deck[place.slide]!.steps).toBe(true);
  },
);

test('any hash at all is parsed without a throw', () => {
  fc.assert(fc.property(fc.string({ maxLength: 20 }), (text) => Number.isInteger(parseHash(`#${text}`).step)));
});

test('the view is told by the path, and by ?view= on the slides alone', () => {
  expect(viewOf(routes.article, '?view=overview', routes)).toBe('article');
  expect(viewOf(routes.slides, '', routes)).toBe('slides');
  expect(viewOf(routes.slides, '?view=overview', routes)).toBe('overview');
  expect(viewOf(routes.slides, '?view=article', routes)).toBe('slides');
  expect(viewOf(routes.slides, '?view=nonsense', routes)).toBe('slides');
});

test('an address leads back to where it was made', () => {
  const state = { ...firstState, view: 'overview' as const, slide: 1, step: 2 };
  const { pathname, search, hash } = new URL(addressOf(state, deck, routes), 'https://x.org');
  expect(viewOf(pathname, search, routes)).toBe('overview');
  expect(placeOf(hash, deck)).toEqual({ slide: 1, step: 2 });
});

test('addresses are as short as they can be', () => {
  expect(addressOf({ ...firstState, view: 'slides' }, deck, routes)).toBe('/base/lectures/x/slides/#title');
  expect(addressOf({ ...firstState, slide: 1, step: 2 }, deck, routes)).toBe('/base/lectures/x/#über');
});

test('an audience\'s window is one after a reload too', () => {
  expect(addressOf({ ...firstState, view: 'slides' }, deck, routes, true)).toBe('/base/lectures/x/slides/?role=audience#title');
  expect(addressOf({ ...firstState, view: 'overview' }, deck, routes, true)).toMatch(/\?view=overview&role=audience#/);
});

test('how slides are laid on paper survives a reload', () => {
  for (const search of ['?view=print', '?view=print&steps=', '?view=handout', '?view=handout&per=2']) {
    const state = { ...firstState, view: viewOf(routes.slides, search, routes), paper: paperOf(search) };
    expect(addressOf(state, deck, routes)).toBe(`${routes.slides}${search}#title`);
  }
  expect(paperOf('?view=print&steps')).toEqual({ steps: true, perPage: 1 });
});
