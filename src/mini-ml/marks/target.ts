/** Where a point is to be moved to: a dashed ring. */
import type { XY } from '../../engine/figure/figure.ts';
import type { MarkKind } from '../../engine/figure/mark.ts';
import { atPlaces, places } from '../../engine/figure/mark-data.ts';
import { joined, placeInWords } from '../../engine/figure/sentences.ts';
import { oneOf, record } from '../../engine/schema/schema.ts';

export interface TargetMark {
  role: 'target';
  at: readonly XY[];
}

export const target: MarkKind<TargetMark> = {
  role: 'target',
  check: record({ role: oneOf('target'), at: places }),
  ...atPlaces<TargetMark>(),
  draw: ({ at }, pen) => pen.symbols(at, { shape: 'circle', radius: 15 }, 'target'),
  words: (marks) => marks.map(({ at }) => `Target at ${joined(at.map(placeInWords))}.`),
};
