/** Opens the search. Its index is fetched with the first opening. */
import style from '../../styles/search.css?inline';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { SearchDialog } from './search-dialog.ts';

let dialog: SearchDialog | undefined;

export function openSearch(button: HTMLElement): void {
  dialog ??= makeDialog(button);
  dialog.open();
}

function makeDialog({ ownerDocument: document, dataset }: HTMLElement): SearchDialog {
  const root = document.documentElement;
  // The policy allows no style element; a sheet that a script makes is part of the script.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  return new SearchDialog({
    document,
    base: new URL(root.dataset['carried' in root.dataset ? 'up' : 'base'] ?? '/', location.href).href,
    edition: dataset['edition'] ?? '',
    fetch: (...request) => fetch(...request),
    inSlides: () => (root.dataset['view'] ?? 'article') !== 'article',
    follow: (link, event) => follow(document, link, event),
    reload: () => location.reload(),
  });
}

/** On the same page nothing is loaded: the slides go there as they are, in the talk too. */
function follow(document: Document, link: HTMLAnchorElement, event: MouseEvent): void {
  if (link.pathname !== location.pathname) return;
  event.preventDefault();
  const deck = document.querySelector<SlideDeck>('slide-deck');
  if (document.documentElement.dataset['view'] === 'overview') deck?.do({ type: 'close' });
  location.hash = link.hash;
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (document.documentElement.dataset['view'] !== 'article' || place === null) return;
  // Whoever goes on by keyboard goes on from there.
  const goal = place.querySelector<HTMLElement>('h1, h2, h3, h4') ?? place;
  goal.tabIndex = -1;
  goal.focus({ preventScroll: true });
}
