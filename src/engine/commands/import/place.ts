/** Where a piece of Markdown stands in the file, and how its tool reads it. */
import type { Trip } from './deck.ts';

export interface MdxPlace {
  /** The line of the file on which the text begins. */
  line: number;
  trip: Trip;
  /** So many levels deeper are headings, of which a slide has one on top. */
  deeper?: number;
  /** `*` begins a list whose items come one by one, as in Marp. */
  starsAreSteps?: boolean;
  /** Takes a picture that is the ground of its slide. @returns whether it did. */
  ground?(alt: string, address: string, line: number): boolean;
}
