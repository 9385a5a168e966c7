/** Data points of one class. */
import type { Figure, XY } from '../../engine/figure/figure.ts';
import type { MarkKind, Outline } from '../../engine/figure/mark.ts';
import { atPlaces, numbers, places } from '../../engine/figure/mark-data.ts';
import { counted, numberInWords } from '../../engine/figure/number.ts';
import { joined, placeInWords } from '../../engine/figure/sentences.ts';
import { oneOf, record } from '../../engine/schema/schema.ts';

/** The two classes, named by their shape: colour comes last. */
export type PointClass = 'circle' | 'cross';

/** `scores` are a model's m(x), one for each point: a cross is right where it is above 0. */
export interface PointsMark {
  role: 'points';
  of: PointClass;
  at: readonly XY[];
  scores?: readonly number[];
}

export const pointClass = oneOf('circle', 'cross');

export const points: MarkKind<PointsMark> = {
  role: 'points',
  isData: true,
  isOutlined: true,
  check: record({ role: oneOf('points'), of: pointClass, at: places }, { scores: numbers }),
  ...atPlaces<PointsMark>('scores'),
  draw: ({ of, at }, pen) =>
    pen.symbols(at, { shape: of === 'circle' ? 'circle' : cross, radius: 6.5 }, `points-${of}`),
  words(marks, { subject }) {
    if (subject === 'curve') return marks.map(placed);
    const count = marks.reduce((sum, { at }) => sum + at.length, 0);
    const judged = marks.flatMap((mark) => (mark.scores ?? []).map((score) => isRight(mark, score)));
    const verdict = judged.length === 0
      ? []
      : [`${judged.filter(Boolean).length} of ${counted(judged.length, 'point')} right.`];
    if (count > 3 && judged.length > 0) return verdict;
    return [...marks.map((mark) => (count > 3 ? numbered(mark) : placed(mark))), ...verdict];
  },
  tables: (marks, figure) => [{ caption: 'points', columns: columnsOf(marks, figure), rows: marks.flatMap(rowsOf) }],
};

const isRight = ({ of }: PointsMark, score: number): boolean => score > 0 === (of === 'cross');

function numbered({ of, at }: PointsMark): string {
  return `${counted(at.length, of, plural(of))}.`;
}

function placed({ of, at }: PointsMark): string {
  const name = at.length === 1 ? of : plural(of);
  return `${name[0]!.toUpperCase()}${name.slice(1)} at ${joined(at.map(placeInWords))}.`;
}

function plural(of: PointClass): string {
  return of === 'cross' ? 'crosses' : 'circles';
}

function columnsOf(marks: readonly PointsMark[], { subject }: Figure): string[] {
  const scored = marks.some(({ scores }) => scores !== undefined) ? ['m(x)', 'right'] : [];
  return ['class', ...(subject === 'plane' ? ['x1', 'x2'] : ['x', 'y']), ...scored];
}

function rowsOf(mark: PointsMark): string[][] {
  return mark.at.map((place, index) => {
    const score = mark.scores?.[index];
    const verdict = score === undefined ? [] : [numberInWords(score), isRight(mark, score) ? 'yes' : 'no'];
    return [mark.of, ...place.map(numberInWords), ...verdict];
  });
}

/** A diagonal cross with thick arms, so that it can have an outline. */
const cross: Outline = {
  draw(path) {
    const [arm, thick] = [7.5, 2.5];
    const [tip, inner] = [arm - thick, thick];
    const quarter: XY[] = [[-arm, -tip], [-tip, -arm], [0, -inner], [tip, -arm], [arm, -tip], [inner, 0]];
    const ring = [...quarter, ...quarter.map(([x, y]): XY => [-x, -y])];
    ring.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    path.closePath();
  },
};
