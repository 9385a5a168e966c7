/** What was found, as a list of links: lecture by lecture, with the words that fit marked. */
import { excerptOf, markedIn, type Piece } from '../../search/excerpt.ts';
import type { Hit } from '../../search/lecture-index.ts';
import type { Found } from '../../search/search.ts';
import { fill } from '../../words/fill.ts';
import { search as words } from '../../words/search.ts';
import { html } from '../kit/dom.ts';

export interface ResultPlaces {
  document: Document;
  /** The address of the site's root. */
  base: string;
  /** Whether results lead to slides; else they lead to articles. */
  toSlides: boolean;
}

export function resultList(lectures: readonly Found[], places: ResultPlaces): HTMLElement[] {
  return lectures.map(({ slug, title, hits }) => {
    const { document } = places;
    const items = hits.map((hit) => html(document, 'li', {}, ...linksTo(slug, hit, places)));
    const heading = html(document, 'h3', { dir: 'auto' }, title);
    const list = html(document, 'ol', { role: 'list' }, ...items);
    return html(document, 'section', { 'data-lecture': slug }, heading, list);
  });
}

function linksTo(slug: string, hit: Hit, { document, base, toSlides }: ResultPlaces): HTMLElement[] {
  const file = 'carried' in document.documentElement.dataset ? 'index.html' : '';
  const article = new URL(`lectures/${slug}/${file}#${hit.id}`, base).href;
  const step = hit.step > 0 ? `.${hit.step}` : '';
  const slides = new URL(`lectures/${slug}/slides/${file}#${hit.section}${step}`, base).href;
  const terms = new Set(hit.terms);
  const place = fill(hit.kind === 'cell' ? words.code : words.slide, { slide: hit.slide });
  const name = html(document, 'strong', { dir: 'auto' }, ...shown(document, markedIn(hit.name, terms)));
  const [first, second] = toSlides ? [slides, article] : [article, slides];
  const other = toSlides ? words.toArticle : words.toSlide;
  return [
    html(document, 'a', { 'href': first, 'data-result': hit.kind },
      html(document, 'span', { class: 'found-in' }, name, ' ', html(document, 'small', {}, place)),
      excerpt(document, hit, terms)),
    html(document, 'a', { 'href': second, 'class': 'other-view', 'aria-label': `${other}: ${hit.name}` }, other),
  ];
}

/** The words around, or the line of code. */
function excerpt(document: Document, hit: Hit, terms: ReadonlySet<string>): HTMLElement {
  if (hit.kind === 'slide' && hit.tier < 2) {
    return html(document, 'span', { class: 'excerpt', dir: 'auto' }, ...shown(document, excerptOf(hit.text, terms)));
  }
  const lines = hit.code.split('\n').map((line) => markedIn(line.trim(), terms));
  const best = lines.reduce((most, line) => (marks(line) > marks(most) ? line : most), lines[0] ?? []);
  return html(document, 'code', { class: 'excerpt' }, ...shown(document, best));
}

const marks = (pieces: readonly Piece[]): number => pieces.filter(({ isMarked }) => isMarked).length;

const shown = (document: Document, pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isMarked }) => (isMarked ? html(document, 'mark', {}, text) : text));
