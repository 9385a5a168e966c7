/** Loss as a function of two parameters: a map, as one would draw a valley. */

import { fullLoss, type Classifier, type Point, type PointLoss } from '../core/index.ts';
import { straightContour } from './contour.ts';
import type { AnyMark, Figure } from '../marks/marks.ts';
import { cursorHandle, cursorMarks } from './cursor.ts';
import { FigureError, toFigure, type XY } from '../../engine/figure/figure.ts';
import { cover, wholes, type Frame } from '../../engine/figure/frame.ts';
import type { Level } from '../../engine/figure/marks/levels.ts';
import { sampleCorners, type Grid } from './grid.ts';

/** The options of `lossMap`. */
export interface LossMapOptions {
  title?: string;
  /** The range of both parameters. */
  from?: number;
  to?: number;
  /** Where the model is: a cursor marks it on the map. The range grows until it holds it. */
  at?: XY;
  /** The names of the parameters. */
  names?: readonly [string, string];
}

type Loss = (w1: number, w2: number) => number;

/** Each side has this many parts; the loss is computed at their corners, and is straight between them. */
const parts = 24;
const count = 7;

/**
 * L(w1, w2) = Σ pointLoss(-y · m(x)) for the models `modelAt(w1, w2)`, as levels of a map: the lower a level, the
 * stronger its colour, and the closer to the next.
 * @throws FigureError when the range is empty, or a model does not give numbers.
 */
export function lossMap(
  modelAt: (w1: number, w2: number) => Classifier,
  circles: readonly Point[],
  crosses: readonly Point[],
  pointLoss: PointLoss,
  options: LossMapOptions = {},
): Figure {
  const { from = -1, to = 3, at, names = ['w1', 'w2'], title = `Loss over ${names.join(' and ')}` } = options;
  if (!(from < to)) throw new FigureError('from', `lossMap: from is ${from} and to is ${to}.`, 'from must be less than to.');
  const loss: Loss = (w1, w2) => fullLoss(modelAt(w1, w2), circles, crosses, pointLoss);
  const side = cover([from, to], at ?? []);
  const stand = at === undefined ? [] : [at];
  return toFigure<AnyMark>({
    subject: 'map',
    title,
    x: side,
    y: side,
    axes: { through: [side[0], side[0]], ends: [side[1], side[1]], names, ticks: [wholes(side), wholes(side)] },
    marks: [
      { role: 'levels', levels: levelsOf(loss, { x: side, y: side }) },
      ...stand.flatMap((place) => cursorMarks(place, loss(...place), [[place[0], side[0]], [side[0], place[1]]])),
    ],
    handles: stand.map((place) => cursorHandle(place, 'both')),
  });
}

/** Levels that get wider as the loss grows, so that the valley shows. */
function levelsOf(loss: Loss, frame: Frame): Level[] {
  const grid = sampleCorners(loss, frame, parts);
  const all = grid.xs.flatMap((_, i) => grid.ys.map((__, j) => grid.at(i, j)));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: count }, (_, index) => {
    const below = Number((least + (most - least) * ((count - index) / (count + 1)) ** 2).toPrecision(3));
    const sunk: Grid = { ...grid, at: (i, j) => below - grid.at(i, j) };
    return { below, rings: straightContour(sunk) };
  });
}
