/** Dashed perpendiculars from points to the boundary: from each point to its foot. */
import type { Path } from '../../engine/figure/figure.ts';
import type { MarkKind } from '../../engine/figure/mark.ts';
import { alongPaths, paths } from '../../engine/figure/mark-data.ts';
import { numberInWords } from '../../engine/figure/number.ts';
import { oneOf, record } from '../../engine/schema/schema.ts';

export interface DistancesMark {
  role: 'distances';
  paths: readonly Path[];
}

export const distances: MarkKind<DistancesMark> = {
  role: 'distances',
  check: record({ role: oneOf('distances'), paths }),
  ...alongPaths,
  draw: (mark, pen) => pen.lines(mark.paths, 'guide'),
  words(marks) {
    const lengths = marks.flatMap((mark) => mark.paths).map(([from, to]) =>
      from === undefined || to === undefined ? 0 : Math.hypot(to[0] - from[0], to[1] - from[1]));
    if (lengths.length === 0) return [];
    const [least, most] = [Math.min(...lengths), Math.max(...lengths)].map(numberInWords);
    return [lengths.length === 1 ? `Distance to the line: ${most}.` : `Distances to the line: ${least} to ${most}.`];
  },
};
