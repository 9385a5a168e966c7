/** Data points and models on the plane. */

import type { Classifier, Point } from '../core/index.ts';
import { toFigure, type FigureOptions, type Path } from '../../engine/figure/figure.ts';
import type { Frame } from '../../engine/figure/frame.ts';
import type { LabelsMark } from '../../engine/figure/marks/labels.ts';
import type { AnyMark, Figure } from '../marks/marks.ts';
import type { PointsMark } from '../marks/points.ts';
import { cornerAxes, frameAround } from './frame.ts';
import { sample } from './grid.ts';
import { boundaryHandles, pointHandles } from './handles.ts';
import { footOn, lineOf } from './linear.ts';
import { regionsOf } from './region.ts';
import { scoreOf } from './score.ts';

/** `showOrigin` names the lower left corner; a ring marks the `target` of a point that is to be moved. */
export interface SplitOptions extends FigureOptions {
  showOrigin?: boolean;
  target?: Point;
}

/** The points of two classes on the unit square, which grows if points leave it. */
export function splitGraph(circles: readonly Point[], crosses: readonly Point[], options: SplitOptions = {}): Figure {
  const { showOrigin = false, target, ...rest } = options;
  const targets = target === undefined ? [] : [target];
  const only = circles.length + crosses.length === 1;
  return plane(only ? 'A data point' : 'Data points', frameAround([...circles, ...crosses, ...targets]), [
    ...targets.map((place) => ({ role: 'target', at: [place] }) as const),
    ...(showOrigin ? [origin] : []),
    ...pointMarks(circles, crosses),
  ], rest);
}

/**
 * The two regions of a model on the unit square: crosses where m(x) > 0, circles elsewhere.
 * @throws FigureError when the model has no `forward`, or it does not give numbers.
 */
export function drawGraph(model: Classifier, options: FigureOptions = {}): Figure {
  const frame = frameAround([]);
  return plane('What the model predicts everywhere', frame, regionsOf(model, frame), options);
}

/**
 * The regions of a model with data points on them; a point is right when it lies in the region of its class.
 * @throws FigureError when the model has no `forward`, or it does not give numbers.
 */
export function show(
  model: Classifier, circles: readonly Point[], crosses: readonly Point[], options: FigureOptions = {},
): Figure {
  const frame = frameAround([...circles, ...crosses]);
  const marks = [...regionsOf(model, frame), ...pointMarks(circles, crosses, model)];
  return plane('Model and data points', frame, marks, options);
}

/**
 * `show` of some points and, from each, the dashed perpendicular to the boundary of a linear model: its length is
 * |m(x)| / ‖w‖.
 * @throws FigureError when the model has no `forward`, or it does not give numbers.
 */
export function withPoints(
  circles: readonly Point[], crosses: readonly Point[], model: Classifier, options: FigureOptions = {},
): Figure {
  const points = [...circles, ...crosses];
  const line = lineOf(sample(scoreOf(model), frameAround(points)));
  const feet = line === undefined ? [] : points.map((point) => footOn(line, point));
  const frame = frameAround([...points, ...feet]);
  const paths = feet.map((foot, index): Path => [points[index]!, foot]);
  const perpendiculars: AnyMark[] = paths.length > 0 ? [{ role: 'distances', paths }] : [];
  const marks = [...regionsOf(model, frame), ...perpendiculars, ...pointMarks(circles, crosses, model)];
  return plane('Distance of points from the boundary', frame, marks, options);
}

const origin: LabelsMark = { role: 'labels', at: [[0, 0]], text: ['(0, 0)'], anchor: 'below' };

/** The marks of two classes; a class without points has none. */
function pointMarks(circles: readonly Point[], crosses: readonly Point[], model?: Classifier): PointsMark[] {
  const score = model === undefined ? undefined : scoreOf(model);
  const mark = (of: 'circle' | 'cross', at: readonly Point[]): PointsMark => ({
    role: 'points',
    of,
    at,
    ...(score === undefined ? {} : { scores: at.map(([x1, x2]) => score(x1, x2)) }),
  });
  return [mark('circle', circles), mark('cross', crosses)].filter(({ at }) => at.length > 0);
}

function plane(title: string, frame: Frame, marks: readonly AnyMark[], options: FigureOptions): Figure {
  return toFigure({
    subject: 'plane',
    title,
    ...frame,
    axes: cornerAxes(frame),
    marks,
    handles: [...pointHandles(marks), ...boundaryHandles(marks, frame)],
    ...options,
  });
}
