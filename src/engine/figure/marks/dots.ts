/** Dots, on a curve say. */
import { oneOf, record } from '../../schema/schema.ts';
import { figures } from '../../words/figures.ts';
import { fill } from '../../words/fill.ts';
import type { XY } from '../figure.ts';
import type { MarkKind } from '../mark.ts';
import { atPlaces, places } from '../mark-data.ts';
import { numberInWords } from '../number.ts';
import { joined, placeInWords } from '../sentences.ts';

export interface DotsMark {
  role: 'dots';
  at: readonly XY[];
}

export const dots: MarkKind<DotsMark> = {
  role: 'dots',
  check: record({ role: oneOf('dots'), at: places }),
  ...atPlaces<DotsMark>(),
  draw: ({ at }, pen) => pen.symbols(at, { shape: 'circle', radius: 5 }, 'dots'),
  words: (marks) => marks.map(({ at }) => fill(figures.dots, { places: joined(at.map(placeInWords)) })),
  tables: (marks) => marks.map(({ at }) =>
    ({ caption: figures.captions.dots, columns: ['x', 'y'], rows: at.map((place) => place.map(numberInWords)) })),
};
