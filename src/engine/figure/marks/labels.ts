/** Words in the figure, one for each place; `anchor` is the side of the place at which they stand. */
import { oneOf, record } from '../../schema/schema.ts';
import type { XY } from '../figure.ts';
import type { MarkKind } from '../mark.ts';
import { atPlaces, places, words } from '../mark-data.ts';

export interface LabelsMark {
  role: 'labels';
  at: readonly XY[];
  text: readonly string[];
  anchor: Anchor;
}

export type Anchor = 'above' | 'below' | 'left' | 'right' | 'middle';

export const labels: MarkKind<LabelsMark> = {
  role: 'labels',
  check: record({
    role: oneOf('labels'), at: places, text: words, anchor: oneOf('above', 'below', 'left', 'right', 'middle'),
  }),
  ...atPlaces<LabelsMark>('text'),
  draw: ({ at, text, anchor }, pen) => pen.texts(at, text, `labels-${anchor}`, shift[anchor]),
};

const shift: Record<Anchor, XY> = { above: [0, -14], below: [0, 15], left: [-10, 0], right: [10, 0], middle: [0, 0] };
