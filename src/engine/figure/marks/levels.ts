/** Where a quantity is below a value, as rings filled by the even-odd rule: each level lies within the one before. */
import { list, oneOf, record } from '../../schema/schema.ts';
import { figures } from '../../words/figures.ts';
import { fill, formOf } from '../../words/fill.ts';
import type { Path } from '../figure.ts';
import { extent } from '../frame.ts';
import type { MarkKind } from '../mark.ts';
import { coordinate, limits, missing, paths, whole } from '../mark-data.ts';
import { numberInWords } from '../number.ts';
import { placeInWords } from '../sentences.ts';
import { closed, svgElement } from '../svg.ts';

export interface LevelsMark {
  role: 'levels';
  levels: readonly Level[];
}

export interface Level {
  below: number;
  rings: readonly Path[];
}

export const levels: MarkKind<LevelsMark> = {
  role: 'levels',
  isGround: true,
  check: record({ role: oneOf('levels'), levels: list(record({ below: coordinate, rings: paths }), limits.marks) }),
  settle: (mark) => ({
    mark: { ...mark, levels: mark.levels.map(({ below, rings }) => ({ below, rings: whole(rings) })) },
    leftOut: missing(ringsOf(mark)),
  }),
  size: (mark) => ringsOf(mark).flat().length,
  /** Levels lie on one another: what is lower is covered more often, and a line runs around each. */
  draw: (mark, pen) => pen.shape((canvas) =>
    svgElement(canvas.document, 'g', { class: 'levels' }, mark.levels.map(({ rings }) =>
      svgElement(canvas.document, 'path', { d: closed(rings, canvas) })))),
  words(marks) {
    const all = marks.flatMap((mark) => mark.levels);
    const lowest = all.filter(hasRings).at(-1);
    if (lowest === undefined) return [];
    const [x, y] = extent(lowest.rings);
    return [
      fill(formOf(figures.levels, all.length), { count: all.length, value: numberInWords(all[0]!.below) }),
      fill(figures.lowest, {
        value: numberInWords(lowest.below), from: placeInWords([x[0], y[0]]), to: placeInWords([x[1], y[1]]),
      }),
    ];
  },
  /** How far each level reaches. */
  tables: (marks) => marks.map((mark) => ({
    caption: figures.captions.levels,
    columns: reaches(),
    rows: mark.levels.filter(hasRings).map(({ below, rings }) => [below, ...extent(rings).flat()].map(numberInWords)),
  })),
};

function reaches(): string[] {
  const { below, fromX, toX, fromY, toY } = figures.columns;
  return [below, fromX, toX, fromY, toY];
}

const ringsOf = (mark: LevelsMark): readonly Path[] => mark.levels.flatMap(({ rings }) => rings);

const hasRings = ({ rings }: Level): boolean => rings.length > 0;
