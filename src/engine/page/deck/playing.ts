/** Films and sounds: they are fetched when they are near, begin when their slide comes, and stop when it goes. */
import { isPaper, showsOne, type View } from '../../deck/deck.ts';

const played = 'video, audio';

/** Hears the deck, which is there later than this, or never: the article has no deck. */
export function playBySlide(deck: HTMLElement): void {
  const all = [...deck.querySelectorAll<HTMLMediaElement>(played)];
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) come(target as HTMLMediaElement);
  });
  for (const each of all) near.observe(each);
  deck.addEventListener('deck-change', () => {
    const view = deck.ownerDocument.documentElement.dataset['view'] as View;
    for (const each of all) if (isGone(each, view)) each.pause();
  });
}

/** True where nobody sees it any more: another slide, a step before it, the overview, paper. */
function isGone(each: HTMLMediaElement, view: View): boolean {
  if (view === 'article') return false;
  if (!showsOne(view) || isPaper(view)) return true;
  return each.closest('[data-current]') === null || each.closest('[data-step]:not([data-shown])') !== null;
}

/** Without a poster its first picture stands for it. Where nothing is to move, nothing begins by itself. */
function come(each: HTMLMediaElement): void {
  if (each.preload === 'none' && !each.hasAttribute('poster')) each.preload = 'metadata';
  if (!('autoplay' in each.dataset) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  if (each.closest('[data-step]:not([data-shown])') === null) each.play().catch(() => undefined);
}
