/** Parts of sentences about figures. */
import { allOf } from '../words/list.ts';
import type { XY } from './figure.ts';
import { numberInWords } from './number.ts';

/** `(0.5, 1)` */
export const placeInWords = ([x, y]: XY): string => `(${numberInWords(x)}, ${numberInWords(y)})`;

/** `a, b and c` */
export const joined = allOf;
