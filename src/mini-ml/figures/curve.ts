/** Functions of one number, drawn as curves. */

import { FigureError, toFigure, type Axes, type Range, type XY } from '../../engine/figure/figure.ts';
import { cover, far, ticksIn } from '../../engine/figure/frame.ts';
import type { AnyMark, Figure } from '../marks/marks.ts';
import type { PointClass } from '../marks/points.ts';
import { curveHandles } from './handles.ts';
import { answersOf, trace, type Answer } from './trace.ts';

/** The options of a graph. */
export interface GraphOptions {
  title?: string;
  /** Marks on the curve at these x, for each class. */
  crosses?: readonly number[];
  circles?: readonly number[];
  /** x runs from offset - width/2 to offset + width/2. */
  width?: number;
  offset?: number;
  /** How long a unit of x is drawn, beside a unit of y. */
  scale?: number;
  /** The names of the axes, such as `['score', 'loss']`. */
  names?: readonly [x: string, y: string];
  /** Another function, dashed, to compare with. */
  beside?: (x: number) => number;
}

const unit = 100;
const margin = 44;

/**
 * y = fn(x) as a curve, with marks on it at the given x.
 * @throws FigureError when `fn` is not a function, or does not give numbers, or gives numbers beyond 1e12, or when
 * `width` or `scale` is not above 0.
 */
export function graph(fn: (x: number) => number, options: GraphOptions = {}): Figure {
  const { names = ['x', 'y'], crosses = [], circles = [], width = 4, offset = 0, scale = 1 } = options;
  const { title = `${names[1]} as a function of ${names[0]}` } = options;
  needPositive('width', width);
  needPositive('scale', scale);
  const answer = answersOf(fn);
  const x = cover([offset - width / 2, offset + width / 2], [...circles, ...crosses]);
  const paths = trace(answer, x);
  const other = options.beside === undefined ? [] : trace(answersOf(options.beside), x);
  const y = cover([0, 0.5], [...paths, ...other].flat().map(([, height]) => height));
  needDrawable(y);
  const marks: AnyMark[] = [
    ...(other.length === 0 ? [] : [{ role: 'guide', paths: other } as const]),
    { role: 'curve', paths },
    ...marksOn('circle', circles, answer),
    ...marksOn('cross', crosses, answer),
  ];
  return toFigure({
    subject: 'curve',
    title,
    width: clamp(unit * scale * (x[1] - x[0]), 100, 640) + 2 * margin,
    height: clamp(unit * (y[1] - y[0]), 80, 360) + 2 * margin,
    margin,
    x,
    y,
    axes: zeroAxes(x, y, names),
    marks,
    handles: curveHandles(marks),
  });
}

function marksOn(of: PointClass, xs: readonly number[], answer: Answer): AnyMark[] {
  const at = xs.map((x): XY => [x, answer(x)]);
  if (at.length === 0) return [];
  return [{ role: 'guide', paths: at.map(([x, y]) => [[x, 0], [x, y]]) }, { role: 'points', of, at }];
}

/** Lines through zero, or along the nearest border where zero is not shown. */
function zeroAxes(x: Range, y: Range, names: Axes['names']): Axes {
  const zero = (range: Range) => clamp(0, ...range);
  return {
    through: [zero(x), zero(y)],
    ends: [x[1], y[1]],
    names,
    ticks: [offZero(x), offZero(y)],
  };
}

function offZero(range: Range): number[] {
  return ticksIn(range).filter((tick) => tick !== 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function needDrawable([least, most]: Range): void {
  const farthest = -least > most ? least : most;
  if (Math.abs(farthest) <= far) return;
  throw new FigureError('fn', `graph: the function reaches ${farthest.toExponential(1)}, which is too large to draw.`,
    'Draw its logarithm, `graph((x) => Math.log10(fn(x)))`, or give a smaller `width`.');
}

function needPositive(option: string, value: number): void {
  if (value > 0 && Number.isFinite(value)) return;
  throw new FigureError(option, `graph: ${option} is ${String(value)}.`, 'It must be a number above 0.');
}
