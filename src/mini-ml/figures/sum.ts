/** A sum, term by term: bars, each of which begins where the one before it ended. */

import { FigureError, toFigure, type Path, type XY } from '../../engine/figure/figure.ts';
import { cover, ticksIn } from '../../engine/figure/frame.ts';
import { numberInWords } from '../../engine/figure/number.ts';
import type { AnyMark, Figure } from '../marks/marks.ts';
import type { PointClass } from '../marks/points.ts';

/** The options of `drawSum`. */
export interface SumOptions {
  title?: string;
  /** How many terms are added so far; without it, all. */
  seen?: number;
  /** The name of the sum. */
  name?: string;
}

interface Bar {
  of: PointClass;
  ring: Path;
  /** The middle of its end. */
  top: XY;
}

/**
 * Σ terms as bars side by side: the terms of the circles first, then those of the crosses, each on top of the sum of
 * those before it. The frame holds all of them from the beginning, so that bars come without anything moving.
 * @throws FigureError when a term is not a finite number.
 */
export function drawSum(circles: readonly number[], crosses: readonly number[], options: SumOptions = {}): Figure {
  const first = barsOf('circle', circles, 0, 0);
  const all = [...first, ...barsOf('cross', crosses, first.length, first.at(-1)?.top[1] ?? 0)];
  const { seen = all.length, name = 'L' } = options;
  const bars = all.filter((_, index) => index < seen);
  const sum = bars.at(-1)?.top[1] ?? 0;
  const total = `${name} = ${numberInWords(Number(sum.toFixed(2)))}`;
  const end = Math.max(1, all.length);
  const y = cover([0, 0.1], all.map(({ top }) => top[1]));
  const last: XY = [bars.length, sum];
  return toFigure<AnyMark>({
    subject: 'curve',
    title: options.title ?? `${bars.length} of ${all.length} terms, ${total}`,
    height: 300,
    x: [0, end],
    y,
    axes: { through: [0, 0], ends: [end, y[1]], names: ['n', name], ticks: [ticksIn([0, end]), ticksIn(y)] },
    marks: [
      ...(['circle', 'cross'] as const).map((of) =>
        ({ role: 'region', of, rings: bars.filter((bar) => bar.of === of).map(({ ring }) => ring) }) as const),
      { role: 'curve', paths: [[[0, 0], ...bars.flatMap(({ top: [x, height] }): XY[] =>
        [[x - 0.5, height], [x + 0.5, height]])]] },
      { role: 'guide', paths: [[[0, sum], last]] },
      ...(['circle', 'cross'] as const).map((of) =>
        ({ role: 'points', of, at: bars.filter((bar) => bar.of === of).map(({ top }) => top) }) as const),
      { role: 'labels', at: [[end / 4, sum]], text: [total], anchor: 'above' },
    ],
  });
}

function barsOf(of: PointClass, terms: readonly number[], first: number, start: number): Bar[] {
  let sum = start;
  return terms.map((term, index) => {
    if (!Number.isFinite(term)) {
      throw new FigureError('terms', `drawSum: term ${first + index + 1} is ${String(term)}.`, 'It must be a number.');
    }
    const [left, right, from] = [first + index, first + index + 1, sum];
    sum += term;
    return { of, ring: [[left, from], [right, from], [right, sum], [left, sum]], top: [left + 0.5, sum] };
  });
}
