/** The graph of a function, in pieces where it has gaps. */
import { oneOf, record } from '../../schema/schema.ts';
import { figures } from '../../words/figures.ts';
import { fill } from '../../words/fill.ts';
import type { Path } from '../figure.ts';
import type { MarkKind } from '../mark.ts';
import { alongPaths, paths } from '../mark-data.ts';
import { numberInWords } from '../number.ts';
import { placeInWords } from '../sentences.ts';

export interface CurveMark {
  role: 'curve';
  paths: readonly Path[];
}

export const curve: MarkKind<CurveMark> = {
  role: 'curve',
  isOutlined: true,
  check: record({ role: oneOf('curve'), paths }),
  ...alongPaths,
  draw: (mark, pen) => pen.lines(mark.paths, 'curve'),
  words(marks) {
    const places = marks.flatMap((mark) => mark.paths).flat();
    if (places.length === 0) return [];
    const by = (axis: 0 | 1) => [...places].sort((one, other) => one[axis] - other[axis]);
    const [first, last] = [by(0)[0]!, by(0).at(-1)!];
    const [lowest, highest] = [by(1)[0]!, by(1).at(-1)!];
    return [
      fill(figures.curve, { first: placeInWords(first), last: placeInWords(last) }),
      fill(figures.extremes, { lowest: numberInWords(lowest[1]), highest: numberInWords(highest[1]) }),
    ];
  },
  tables: (marks) => marks.map((mark) =>
    ({ caption: figures.captions.curve, columns: ['x', 'y'], rows: picked(mark.paths.flat()) })),
};

const mostRows = 12;

/** At most twelve places, the ends among them. */
function picked(places: Path): string[][] {
  const step = Math.max(1, (places.length - 1) / (mostRows - 1));
  const count = Math.min(places.length, mostRows);
  return Array.from({ length: count }, (_, index) => places[Math.round(index * step)]!.map(numberInWords));
}
