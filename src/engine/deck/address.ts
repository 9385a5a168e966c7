/** Where a window stands, written as an address: `…/slides/?view=overview#slide-id.step`. */
import { views, type Deck, type DeckState, type Paper, type View } from './deck.ts';

/** The two addresses of a lecture, as paths from the host's root. */
export interface Routes {
  article: string;
  slides: string;
}

export interface Place {
  slide: number;
  step: number;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path as it reads: hosts write letters as they are or encoded, with the file's name or without its slash. */
const plain = (path: string): string => decoded(path).normalize().replace(/(?<=\/)index\.html$/, '').replace(/\/+$/, '');

/** The id and step a hash names. What follows `&` belongs to others. */
export function parseHash(hash: string): { id: string; step: number } {
  const name = decoded(hash.replace(/^#/, '').replace(/&.*$/s, ''));
  const [, id = '', step = '0'] = /^([^.]*)(?:\.(\d{1,4}))?/.exec(name) ?? [];
  return { id, step: Number(step) };
}

/** The place in the deck that a hash names, or nothing where it names none; a step too far is the last one. */
export function placeOf(hash: string, deck: Deck): Place | undefined {
  const { id, step } = parseHash(hash);
  const named = deck.findIndex((candidate) => candidate.id === id);
  const slide = named < 0 ? numberIn(id, deck) : named;
  return slide < 0 ? undefined : { slide, step: Math.min(step, deck[slide]!.steps) };
}

/** `#22` and `#slide-22` name a slide by its number. */
function numberIn(id: string, deck: Deck): number {
  const number = Number(/^(?:slide-)?(\d{1,4})$/.exec(id)?.[1]);
  return number >= 1 && number <= deck.length ? number - 1 : -1;
}

/** `?view=` belongs to the slides' address; a view nobody knows shows the slides. */
export function viewOf(path: string, search: string, routes: Routes): View {
  if (plain(path) !== plain(routes.slides)) return 'article';
  const wanted = new URLSearchParams(search).get('view');
  return views.find((view) => view === wanted && view !== 'article') ?? 'slides';
}

/** `&steps` gives each step a page, `&per=2` puts two slides on a page of the handout. */
export function paperOf(search: string): Paper {
  const asked = new URLSearchParams(search);
  return { steps: asked.has('steps'), perPage: asked.get('per') === '2' ? 2 : 1 };
}

/** An audience's window says so in its address, so that it is one after a reload too. */
export function addressOf(state: DeckState, deck: Deck, routes: Routes, isAudience = false): string {
  const id = deck[state.slide]?.id ?? '';
  if (state.view === 'article') return `${routes.article}#${id}`;
  const search = new URLSearchParams();
  if (state.view !== 'slides') search.set('view', state.view);
  if (isAudience) search.set('role', 'audience');
  if (state.view === 'print' && state.paper.steps) search.set('steps', '');
  if (state.view === 'handout' && state.paper.perPage === 2) search.set('per', '2');
  return `${routes.slides}${search.size > 0 ? `?${search}` : ''}#${id}${state.step > 0 ? `.${state.step}` : ''}`;
}
