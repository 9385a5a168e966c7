/** An address that names nothing on the page. */
import { parseHash, placeOf } from '../../deck/address.ts';
import type { Deck } from '../../deck/deck.ts';
import { deck as words } from '../../words/deck.ts';
import { fill } from '../../words/fill.ts';
import { notify } from '../kit/notice.ts';

/** The deck stays where it is, and says why. @returns what takes the notice away; nothing where all is known */
export function tellUnknown(document: Document, deck: Deck): (() => void) | undefined {
  const { id } = parseHash(location.hash);
  const isState = id.includes('=');
  const isKnown = placeOf(location.hash, deck) !== undefined || document.getElementById(id) !== null;
  if (id === '' || isState || isKnown) return undefined;
  const lines = [fill(words.noSlide, { name: id.slice(0, 60), slides: deck.length })];
  return notify(document, 'no-slide', { lines, actions: [{ label: words.close, do: () => undefined }] });
}
