/** What a reader in a class needs: the deck, live cells, and what follows the lecturer. */
import type { ClassCells } from '../class/follower.ts';

/** Fetched from here, so that the first script of a page names one file and not all of these. */
export async function join(document: Document, openCells: () => Promise<ClassCells>): Promise<void> {
  const [{ joinClass }] = await Promise.all([import('../class/join.ts'), import('./define-deck.ts')]);
  await joinClass(document, openCells);
}
