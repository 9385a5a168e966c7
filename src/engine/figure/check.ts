/** Lets strangers' data in as a picture, or refuses it. What is not known to be harmless is refused by name. */
import {
  anything, choice, join, list, Mismatch, nullable, number, oneOf, record, tuple, type Check,
} from '../schema/schema.ts';
import { fill } from '../words/fill.ts';
import { refusals } from '../words/refusals.ts';
import { FigureError, type Axes, type Figure, type Handle, type Picture } from './figure.ts';
import type { MarkKinds } from './mark.ts';
import { far } from './frame.ts';
import { coordinate, limits, xy } from './mark-data.ts';
import { inWords, readable } from './refusal.ts';

const range: Check<readonly [number, number]> = (value, path) => {
  const [from, to] = xy(value, path);
  if (from < to) return [from, to];
  throw new Mismatch(path, value, { a: 'special', words: refusals.asked.range });
};

const axes: Check<Axes | null> = nullable(record({
  through: xy,
  ends: xy,
  names: tuple(readable(limits.text), readable(limits.text)),
  ticks: tuple(list(coordinate, 50), list(coordinate, 50)),
}));

const handle: Check<Handle> = record({
  id: readable(60),
  role: oneOf('point', 'shift', 'turn', 'edge', 'mark'),
  label: readable(limits.text),
  at: xy,
  free: oneOf('x', 'y', 'both'),
});

/** A figure of marks of these kinds. A figure inside another has no figures inside. */
function figureOf(kinds: MarkKinds): Check<Figure> {
  const inside: Check<Figure> = (value, path) => withoutPanels(figure(value, path), path);
  const marks = [...kinds].map(([role, kind]) =>
    [role, (value: unknown, path: string) => kind.check(value, path, inside)] as const);
  const anyFigure = record({
    kind: oneOf('figure'),
    subject: oneOf('plane', 'curve', 'map', 'tree', 'pixels'),
    title: readable(limits.text),
    width: number(100, 2000),
    height: number(50, 2000),
    margin: number(0, 100),
    x: range,
    y: range,
    axes,
    leftOut: number(0, far, true),
    marks: list(choice('role', Object.fromEntries(marks)), limits.marks),
    handles: list(handle, limits.handles),
  });
  const figure: Check<Figure> = (value, path) => {
    const checked = settle(anyFigure(value, path), kinds);
    const points = sizeOf(checked, kinds);
    if (points <= limits.points) return checked;
    throw new FigureError(join(path, 'marks'), fill(refusals.tooManyPoints, { points, most: limits.points }));
  };
  return figure;
}

function withoutPanels(inner: Figure, path: string): Figure {
  if (!inner.marks.some(({ role }) => role === 'panel')) return inner;
  throw new FigureError(path, fill(refusals.panelInPanel, { option: path }));
}

/** The figure with finite places only, and how many were left out. */
function settle(figure: Figure, kinds: MarkKinds): Figure {
  const settled = figure.marks.map((mark, index) =>
    kinds.get(mark.role)!.settle?.(mark, `marks[${index}]`) ?? { mark, leftOut: 0 });
  const marks = settled.map(({ mark }) => mark);
  return { ...figure, marks, leftOut: settled.reduce((sum, { leftOut }) => sum + leftOut, figure.leftOut) };
}

/** How many points, corners and pixels a figure has, those of its panels included. */
function sizeOf(figure: Figure, kinds: MarkKinds): number {
  return figure.marks.reduce((sum, mark) =>
    sum + kinds.get(mark.role)!.size(mark, (inner) => sizeOf(inner, kinds)), 0);
}

const gap = number(0, 200);
const between = oneOf('arrow', 'nothing');

function part(figure: Check<Figure>, depth: number): Check<Picture> {
  return (value, path) => {
    if (depth > limits.depth) throw new FigureError(path, fill(refusals.tooDeep, { most: limits.depth }));
    const pictures = list(part(figure, depth + 1), limits.figures);
    return choice('kind', {
      figure,
      row: record({ kind: oneOf('row'), gap, between, pictures }),
      column: record({ kind: oneOf('column'), gap, pictures }),
      // Checked where it is drawn, in the same walk.
      chart: record({ kind: oneOf('chart'), chart: anything }),
    })(value, path);
  };
}

/**
 * A picture made only of what figures with marks of these kinds may have: a fresh copy, every text readable, every
 * number finite.
 * @throws FigureError that names the option, as in `marks[2].href is not an option here.`
 */
export function checkPicture(value: unknown, kinds: MarkKinds): Picture {
  const picture = inWords(part(figureOf(kinds), 0), value);
  const count = countParts(picture);
  if (count > limits.figures) {
    throw new FigureError('pictures', fill(refusals.tooManyFigures, { count, most: limits.figures }));
  }
  return picture;
}

const countParts = (picture: Picture): number =>
  'pictures' in picture ? picture.pictures.reduce((sum, part) => sum + countParts(part), 0) : 1;
