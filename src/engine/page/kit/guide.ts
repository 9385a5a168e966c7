/** Goes along with a reader of the article: how far, in which section, and to which slide the way leads. */
import { fill } from '../../words/fill.ts';
import { page } from '../../words/page.ts';
import { showReadSoFar } from './read-so-far.ts';
import { keepPercentOf, keepPlaceIn, percentOf, placeIn } from './settings.ts';
import { slideAtTop } from './slide-at-top.ts';

const inArticle = (): boolean => document.documentElement.dataset['view'] === 'article';

function markContents(links: readonly HTMLAnchorElement[], sections: readonly HTMLElement[], slide: number): void {
  const passed = new Set(sections.slice(0, slide + 1).map(({ id }) => `#${id}`));
  const here = links.findLast((link) => passed.has(link.hash));
  for (const link of links) {
    if (link === here) link.ariaCurrent = 'true';
    else link.removeAttribute('aria-current');
  }
  // Long contents scroll in a box of their own; `scrollIntoView` would move the page as well.
  const box = here?.closest('.guide');
  if (box) box.scrollTop = here!.offsetTop - box.clientHeight / 2;
}

/** Where the reader was at the last visit: a way back there. */
function offerToGoOn(place: HTMLElement, links: readonly HTMLAnchorElement[], id: string | null): void {
  const section = id === null ? null : document.getElementById(id);
  if (section === null || location.hash !== '') return;
  const entry = links.findLast((link) => {
    const other = document.getElementById(link.hash.slice(1));
    return other && (other === section || isBefore(other, section));
  });
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = fill(page.continueAt, { section: entry?.firstChild?.textContent ?? page.whereYouWere });
  place.replaceChildren(link);
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** How much of the page has been read, 0 to 1. */
function progress(): number {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight ? Math.min(1, scrollY / (scrollHeight - clientHeight)) : 1;
}

/** Starts to follow the reader of a lecture. Work is done once a frame, and only in the article. */
export function guide(host: HTMLElement): void {
  const sections = [...host.querySelectorAll<HTMLElement>('[data-slide][id]')];
  const links = [...host.querySelectorAll<HTMLAnchorElement>('.guide ol a[href^="#"]')];
  const bar = host.querySelector<HTMLElement>('[data-part="reading"]')!;
  const place = host.querySelector<HTMLElement>('[data-part="place"]')!;
  const present = host.querySelector<HTMLAnchorElement>('[data-present]')!;
  const next = host.querySelector<HTMLAnchorElement>('[data-part="next"]')!;
  const lecture = host.dataset['article'] ?? '';
  offerToGoOn(host.querySelector<HTMLElement>('[data-part="go-on"]')!, links, placeIn(lecture));
  showReadSoFar(host);
  let furthest = percentOf(lecture);
  let shown = -1;
  const follow = () => {
    if (!inArticle()) return;
    const done = progress();
    bar.style.setProperty('--done', done.toFixed(4));
    // Kept now and then: storage is slow.
    const percent = Math.floor(done * 20) * 5;
    if (percent > furthest) keepPercentOf(lecture, furthest = percent);
    const slide = slideAtTop(sections, innerHeight);
    if (slide === shown) return;
    shown = slide;
    place.textContent = `${slide + 1} / ${sections.length}`;
    present.hash = sections[slide]!.id;
    markContents(links, sections, slide);
    next.hash = sections[Math.min(slide + 1, sections.length - 1)]!.id;
    // A visit that only begins does not take the place of one that went far.
    if (slide > 0) keepPlaceIn(lecture, sections[slide]!.id);
  };
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      follow();
    });
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask, { passive: true });
  ask();
}
