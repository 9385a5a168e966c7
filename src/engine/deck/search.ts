/** Finds slides by number or title. */
import type { Deck } from './deck.ts';

/** The slides that fit: a number names one slide; words, those whose title holds all of them. */
export function fitting(deck: Deck, sought: string): number[] {
  const words = sought.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const number = /^\d+$/.test(sought.trim()) ? Number(sought) - 1 : undefined;
  return deck.flatMap(({ title }, slide) => {
    const name = title.toLowerCase();
    return slide === number || (number === undefined && words.every((word) => name.includes(word))) ? [slide] : [];
  });
}
