/** Which edition of a lecture a page is, and which edits of another edition fit it. */
import type { TalkState } from '../deck/channel.ts';
import type { Deck } from '../deck/deck.ts';
import { hashOf } from './keys.ts';
import type { ClassState } from './messages.ts';

/** The hash of all that a follower has in common with the lecturer: slides with their steps, and the author's code. */
export function editionOf(deck: Deck, author: ReadonlyMap<string, string>): string {
  const slides = deck.map(({ id, steps }) => [id, steps]);
  return hashOf(JSON.stringify([slides, [...author]]));
}

/** The hashes of the author's texts of the cells that are edited. */
export function basesOf(edits: TalkState['edits'], author: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(Object.keys(edits).map((cell) => [cell, hashOf(author.get(cell) ?? '')]));
}

/** The text of every cell of the page as the lecturer has it: an edit of another author's text is left out. */
export function textsOf({ talk, bases }: ClassState, author: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...author].map(([cell, source]) => {
    const text = talk.edits[cell];
    return [cell, text !== undefined && bases[cell] === hashOf(source) ? text : source];
  }));
}
