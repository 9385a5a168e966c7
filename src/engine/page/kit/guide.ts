/** Goes along with a reader of the article: how far, in which section, and to which slide the way leads. */
import { slideAtTop } from './slide-at-top.ts';

const inArticle = (): boolean => document.documentElement.dataset['view'] === 'article';

function markContents(links: readonly HTMLAnchorElement[], sections: readonly HTMLElement[], slide: number): void {
  const passed = new Set(sections.slice(0, slide + 1).map(({ id }) => `#${id}`));
  const here = links.findLast((link) => passed.has(link.hash));
  for (const link of links) {
    if (link === here) link.ariaCurrent = 'true';
    else link.removeAttribute('aria-current');
  }
}

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
  let shown = -1;
  const follow = () => {
    if (!inArticle()) return;
    bar.style.setProperty('--done', progress().toFixed(4));
    const slide = slideAtTop(sections, innerHeight);
    if (slide === shown) return;
    shown = slide;
    place.textContent = `${slide + 1} / ${sections.length}`;
    present.hash = sections[slide]!.id;
    markContents(links, sections, slide);
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
