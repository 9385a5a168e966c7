/** Where something stands: on a curve, or on a map. */
import { oneOf, record } from '../../schema/schema.ts';
import { figures } from '../../words/figures.ts';
import { fill } from '../../words/fill.ts';
import { withRole, type XY } from '../figure.ts';
import type { MarkKind } from '../mark.ts';
import { xy } from '../mark-data.ts';
import { numberInWords } from '../number.ts';
import { placeInWords } from '../sentences.ts';
import type { LabelsMark } from './labels.ts';

export interface CursorMark {
  role: 'cursor';
  at: XY;
}

export const cursor: MarkKind<CursorMark> = {
  role: 'cursor',
  isOutlined: true,
  check: record({ role: oneOf('cursor'), at: xy }),
  size: () => 1,
  draw: ({ at }, pen) => pen.symbols([at], { shape: 'diamond', radius: 8 }, 'cursor'),
  /** A label at the same place says how much there is: `L = 0.42`. */
  words: (marks, figure) => marks.map(({ at }) => {
    const labels = withRole<LabelsMark>(figure.marks, 'labels');
    const own = labels.find((one) => one.at[0]?.[0] === at[0] && one.at[0][1] === at[1]);
    return fill(figures.cursor, { place: [placeInWords(at), ...(own?.text ?? [])].join(', ') });
  }),
  tables: (marks) => marks.map(({ at }) =>
    ({ caption: figures.captions.cursor, columns: ['x', 'y'], rows: [at.map(numberInWords)] })),
};
