/** Contents that are put beside an element or at one of its ends, by the names that a page has for these places. */
import { documents } from '../words/documents.ts';
import { fill } from '../words/fill.ts';
import type { Content } from './node.ts';

interface Surrounded {
  before(...contents: Content[]): void;
  after(...contents: Content[]): void;
  prepend(...contents: Content[]): void;
  append(...contents: Content[]): void;
}

const places: Readonly<Record<string, keyof Surrounded>> = {
  beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after',
};

/** @throws for a place that is none */
export function insertAdjacent(element: Surrounded, place: string, contents: readonly Content[]): void {
  const how = places[String(place).toLowerCase()];
  if (how === undefined) throw new Error(fill(documents.noPlace, { place }));
  element[how](...contents);
}
