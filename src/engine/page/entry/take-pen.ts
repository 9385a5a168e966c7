/** Fetched from here, so that the first script of the slides names one file and not all that a pen needs. */
import type { SlideDeck } from '../deck/slide-deck.ts';
import type { Pen } from '../pen/pen.ts';
import type { OpenChanges } from './pen.ts';

export async function takePen(deck: SlideDeck, openChanges: OpenChanges): Promise<Pen> {
  return (await import('./pen.ts')).openPen(deck, openChanges);
}
