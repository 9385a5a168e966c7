/** Parts of sentences about figures. */
import { figures } from '../words/figures.ts';
import type { XY } from './figure.ts';
import { numberInWords } from './number.ts';

/** `(0.5, 1)` */
export const placeInWords = ([x, y]: XY): string => `(${numberInWords(x)}, ${numberInWords(y)})`;

/** `a, b and c` */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${figures.and}${words.at(-1)!}`;
}
