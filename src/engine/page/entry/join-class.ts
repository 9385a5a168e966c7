/** What a reader in a class needs: the deck, live cells, and what follows the lecturer. */
import { joinClass } from '../class/join.ts';
import { openLive } from './define-cells.ts';
import './define-deck.ts';

export const join = (document: Document): Promise<void> => joinClass(document, openLive);
