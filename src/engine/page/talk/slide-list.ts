/** All slides by number and title: a click leads there. */
import { html } from '../kit/dom.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';

export class SlideList {
  readonly #links: readonly HTMLAnchorElement[];

  constructor({ ownerDocument, deck }: SlideDeck, place: HTMLElement) {
    this.#links = deck.map(({ id, title }, slide) =>
      html(ownerDocument, 'a', { 'href': `#${id}`, 'data-pick': slide }, `${slide + 1}  ${title}`));
    const items = this.#links.map((link) => html(ownerDocument, 'li', {}, link));
    place.append(html(ownerDocument, 'ol', { role: 'list' }, ...items));
  }

  show(slide: number): void {
    for (const link of this.#links) link.removeAttribute('aria-current');
    const here = this.#links[slide];
    if (here === undefined) return;
    here.ariaCurrent = 'true';
    here.scrollIntoView({ block: 'nearest' });
  }
}
