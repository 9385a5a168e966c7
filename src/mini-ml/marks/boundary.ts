/** Where m(x) = 0. */
import type { Path } from '../../engine/figure/figure.ts';
import type { MarkKind } from '../../engine/figure/mark.ts';
import { alongPaths, coordinate, paths } from '../../engine/figure/mark-data.ts';
import { counted, numberInWords } from '../../engine/figure/number.ts';
import { oneOf, record } from '../../engine/schema/schema.ts';

/** w1·x1 + w2·x2 + b = 0 */
export interface Line {
  w1: number;
  w2: number;
  b: number;
}

export interface BoundaryMark {
  role: 'boundary';
  paths: readonly Path[];
  /** There when the model is linear. */
  line?: Line;
}

export const boundary: MarkKind<BoundaryMark> = {
  role: 'boundary',
  isLine: true,
  isOutlined: true,
  check: record(
    { role: oneOf('boundary'), paths }, { line: record({ w1: coordinate, w2: coordinate, b: coordinate }) },
  ),
  ...alongPaths,
  draw: (mark, pen) => pen.lines(mark.paths, 'boundary'),
  words([first], { subject }) {
    if (subject !== 'plane' || first === undefined) return [];
    const { line } = first;
    if (line === undefined) return [`Its boundary has ${counted(first.paths.length, 'piece')}.`];
    return [`Line ${lineInWords(line)}, crosses ${sideInWords(line)}.`];
  },
  tables: (marks) => marks.flatMap(({ line }) => (line === undefined ? [] : [{
    caption: 'parameters', columns: ['w1', 'w2', 'b'], rows: [[line.w1, line.w2, line.b].map(numberInWords)],
  }])),
};

/** `x1 − 2 x2 = 0.5` */
function lineInWords({ w1, w2, b }: Line): string {
  const terms = [term(w1, 'x1'), term(w2, 'x2')].filter((part) => part !== '');
  return `${terms.join(' + ').replace('+ −', '− ')} = ${numberInWords(-b)}`;
}

function term(weight: number, name: string): string {
  if (weight === 0) return '';
  const size = numberInWords(Math.abs(weight));
  return `${weight < 0 ? '−' : ''}${size === '1' ? '' : `${size} `}${name}`;
}

/** Where the positive side of the line lies: `above right`, `below` … */
function sideInWords({ w1, w2 }: Line): string {
  const steep = 0.4;
  const up = Math.abs(w2) > steep * Math.abs(w1) ? [w2 > 0 ? 'above' : 'below'] : [];
  const across = Math.abs(w1) > steep * Math.abs(w2) ? [w1 > 0 ? 'right' : 'left'] : [];
  return [...up, ...across].join(' ');
}
