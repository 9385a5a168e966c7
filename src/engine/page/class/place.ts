/** Where the lecturer is, shown on this page: as a slide, or as a part of the article. */
import type { TalkState } from '../../deck/channel.ts';
import { slideAtTop } from '../kit/slide-at-top.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';

export const slideIn = (deck: SlideDeck, { slide }: TalkState): number => deck.deck.findIndex(({ id }) => id === slide);

const inArticle = ({ state }: SlideDeck): boolean => state.view === 'article';

/** True where the page shows the lecturer's place. In the article a reader may be anywhere in it. */
export function isAt(deck: SlideDeck, talk: TalkState): boolean {
  const slide = slideIn(deck, talk);
  if (slide < 0) return true;
  if (inArticle(deck)) return slideAtTop(deck.sections, innerHeight) === slide;
  const { state } = deck;
  return state.view === 'slides' && state.slide === slide && state.step === talk.step && state.screen === talk.screen;
}

/** Goes there. The focus stays where it is: what has come is said in words. */
export function goTo(deck: SlideDeck, talk: TalkState, before: TalkState | undefined): void {
  const slide = slideIn(deck, talk);
  if (slide < 0) return;
  if (!inArticle(deck)) {
    if (!isAt(deck, talk)) deck.follow({ type: 'go', slide, step: talk.step, screen: talk.screen, view: 'slides' });
    return;
  }
  if (before?.slide !== talk.slide) deck.sections[slide]?.scrollIntoView({ behavior: 'instant' });
}

/** What the class itself shows at the edge of the page. */
const isBeside = (target: EventTarget | null): boolean => (target as Element).closest('.class-dock') !== null;

/** Calls back when the reader scrolls the article by any means; what the page itself scrolls does not count. */
export function watchScroll(document: Document, moved: () => void, signal: AbortSignal): void {
  const view = document.defaultView!;
  const passive = { signal, passive: true, capture: true };
  for (const type of ['wheel', 'touchmove']) {
    view.addEventListener(type, ({ target }) => !isBeside(target) && moved(), passive);
  }
  view.addEventListener('pointerdown', ({ clientX }) => {
    if (clientX >= document.documentElement.clientWidth) moved();
  }, passive);
  view.addEventListener('keydown', ({ key, target }) => {
    const isText = (target as Element).matches('input, textarea, select, [contenteditable], [data-editor]');
    if (!isText && !isBeside(target) && /^(?:Page|Arrow(?:Up|Down)|Home|End| )/.test(key)) moved();
  }, passive);
}
