/** Loss as a function of a parameter: the data stay, the model moves. */

import { fullLoss, type Classifier, type Point, type PointLoss } from '../core/index.ts';
import { cursorHandle, cursorMarks } from './cursor.ts';
import {
  FigureError, toFigure, type Axes, type Handle, type Path, type Range, type XY,
} from '../../engine/figure/figure.ts';
import { cover, ticksIn } from '../../engine/figure/frame.ts';
import { numberInWords } from '../../engine/figure/number.ts';
import type { PanelMark } from '../../engine/figure/marks/panel.ts';
import type { AnyMark, Figure } from '../marks/marks.ts';
import { show } from './plane.ts';
import { answersOf, trace } from './trace.ts';

/** The options of `showLoss`. */
export interface LossOptions {
  title?: string;
  /** The range of the parameter. */
  from?: number;
  to?: number;
  /** The values at which a small picture of the model is tied to the curve. */
  panels?: readonly number[];
  /** Where the model is: a cursor marks it on the curve. The range grows until it holds it. */
  at?: number;
  /** The name of the parameter. */
  name?: string;
}

/** Pixels of the drawing: the curve's part, the panels' part, and the gaps around. */
const size = { curve: 190, gap: 50, panel: 124 };
/** Where an author gives no others. No number of the code moves these, so they cannot be held. */
const usual = [-1.5, -1, -0.5];
const sheet = { width: 480, height: size.curve + size.gap + size.panel + 2 * 30, margin: 30 };

/**
 * L(b) = Σ pointLoss(-y · m(x)) for the models `modelAt(b)`, as a curve over b, and small pictures of some of these
 * models tied to their points of the curve.
 * @throws FigureError when the range is empty, or a model does not give numbers.
 */
export function showLoss(
  modelAt: (b: number) => Classifier,
  circles: readonly Point[],
  crosses: readonly Point[],
  pointLoss: PointLoss,
  options: LossOptions = {},
): Figure {
  const { from = -2, to = 0, panels = usual, name = 'b', at, title = `Loss against ${name}` } = options;
  if (!(from < to)) throw new FigureError('from', `showLoss: from is ${from} and to is ${to}.`, 'from must be less than to.');
  const loss = answersOf((b) => fullLoss(modelAt(b), circles, crosses, pointLoss));
  const range = cover([from, to], at === undefined ? [] : [at]);
  const paths = trace(loss, range);
  const highest = Math.max(0.1, ...paths.flat().map(([, y]) => y));
  const perPixel = highest / size.curve;
  const onCurve = (b: number): XY => [b, loss(b)];
  const dots = panels.map(onCurve);
  const stand = at === undefined ? [] : [onCurve(at)];
  const top = highest + (size.gap + size.panel) * perPixel;
  const word = (b: number) => `${name} = ${numberInWords(b)}`;
  const panel = (at: XY, b: number): PanelMark => ({
    role: 'panel', at, width: size.panel, figure: small(word(b), modelAt(b), circles, crosses),
  });
  const centres = spread(dots, range, top - (size.panel / 2) * perPixel);
  return toFigure<AnyMark>({
    subject: 'curve',
    title,
    ...sheet,
    x: range,
    y: [0, top],
    axes: axesOf(range, highest, name),
    marks: [
      ...ties(dots, centres, perPixel, panels.map(word)),
      { role: 'curve', paths },
      { role: 'dots', at: dots },
      ...panels.map((b, index) => panel(centres[index]!, b)),
      ...stand.flatMap((place) => cursorMarks(place, place[1], [[place[0], 0]])),
    ],
    handles: [...(panels === usual ? [] : dots).map(dotHandle(word)), ...stand.map(alongCurve)],
  });
}

const alongCurve = (place: XY): Handle => cursorHandle(place, 'x');

function axesOf(range: Range, highest: number, name: string): Axes {
  return {
    through: [range[0], 0],
    ends: [range[1], highest],
    names: [name, 'L'],
    ticks: [ticksIn(range), ticksIn([0, highest])],
  };
}

function dotHandle(word: (b: number) => string) {
  return (at: XY, index: number): Handle => ({ id: `mark-${index}`, role: 'mark', label: word(at[0]), at, free: 'x' });
}

/** Panels stand side by side in the order of the parameter, each as near to its dot as the others allow. */
function spread(dots: readonly XY[], [from, to]: Range, y: number): XY[] {
  const slot = (to - from) / Math.max(1, dots.length);
  const order = dots.map(([x]) => x).sort((one, other) => one - other);
  return dots.map(([x]): XY => [from + (order.indexOf(x) + 0.5) * slot, y]);
}

/** From each dot a dashed line up to its panel, and the parameter's value at the panel's foot. */
function ties(dots: readonly XY[], centres: readonly XY[], perPixel: number, text: readonly string[]): AnyMark[] {
  const feet = centres.map(([x, y]): XY => [x, y - (size.panel / 2) * perPixel]);
  const words = feet.map(([x, y]): XY => [x, y - 13 * perPixel]);
  const ends = feet.map(([x, y]): XY => [x, y - 26 * perPixel]);
  return [
    { role: 'guide', paths: dots.map((dot, index): Path => [dot, ends[index]!]) },
    { role: 'labels', at: words, text, anchor: 'middle' },
  ];
}

/** Drawn larger than shown, so that points and lines come out fine. */
function small(title: string, model: Classifier, circles: readonly Point[], crosses: readonly Point[]): Figure {
  return { ...show(model, circles, crosses, { title, width: 220, height: 220 }), margin: 6, axes: null, handles: [] };
}
