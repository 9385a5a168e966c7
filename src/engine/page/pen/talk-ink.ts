/** What the lecturer draws, in the windows of those who see it. */
import type { SlideDeck } from '../deck/slide-deck.ts';
import { InkLayer } from './ink-layer.ts';
import { loadPenStyle } from './pen-style.ts';

export async function showTalkInk(deck: SlideDeck): Promise<InkLayer> {
  await loadPenStyle(deck.ownerDocument);
  return new InkLayer(deck, 'talk');
}
