/** Lets strangers' data in as a picture, or refuses it. What is not known to be harmless is refused by name. */

import {
  FigureError, figuresOf, type Axes, type Figure, type Handle, type Mark, type Picture,
} from './figure.ts';
import {
  anyNumber, choice, join, list, Mismatch, nullable, number, oneOf, record, tuple, type Check,
} from '../schema/schema.ts';
import { inWords, readable } from './refusal.ts';
import { settle, sizeOf } from './settle.ts';

/** The most of everything that a figure may have. */
export const limits = { marks: 40, points: 20_000, depth: 4, figures: 24, text: 500, handles: 500 };

/** Numbers beyond this would leave no digits for a place on the screen. */
const far = 1e12;

const coordinate = number(-far, far);
const xy = tuple(coordinate, coordinate);
const loose = tuple(anyNumber, anyNumber);
const places = list(loose, limits.points);
const paths = list(places, 1000);
const numbers = list(anyNumber, limits.points);
const words = list(readable(limits.text), 500);
const pointClass = oneOf('circle', 'cross');
const ordered = tuple(coordinate, coordinate);

const range: Check<readonly [number, number]> = (value, path) => {
  const [from, to] = ordered(value, path);
  if (from < to) return [from, to];
  throw new Mismatch(path, value, { a: 'special', words: 'a range that goes up' });
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

const line = record({ w1: coordinate, w2: coordinate, b: coordinate });

const levels = list(record({ below: coordinate, rings: paths }), limits.marks);

/** One check for each role: `Mark` and this table must name the same. */
const marks: { readonly [Role in Mark['role']]: Check<Extract<Mark, { role: Role }>> } = {
  points: record({ role: oneOf('points'), of: pointClass, at: places }, { scores: numbers }),
  dots: record({ role: oneOf('dots'), at: places }),
  cursor: record({ role: oneOf('cursor'), at: xy }),
  levels: record({ role: oneOf('levels'), levels }),
  region: record({ role: oneOf('region'), of: pointClass, rings: paths }),
  boundary: record({ role: oneOf('boundary'), paths }, { line }),
  curve: record({ role: oneOf('curve'), paths }),
  guide: record({ role: oneOf('guide'), paths }),
  edges: record({ role: oneOf('edges'), paths }),
  pixels: record({
    role: oneOf('pixels'),
    columns: number(1, 1000, true),
    ink: list(number(0, 15, true), limits.points),
    from: xy,
    to: xy,
  }),
  nodes: record({ role: oneOf('nodes'), of: oneOf('module', 'parameter'), at: places, text: words }),
  labels: record({
    role: oneOf('labels'),
    at: places,
    text: words,
    anchor: oneOf('above', 'below', 'left', 'right', 'middle'),
  }),
  panel: record({ role: oneOf('panel'), at: xy, width: number(20, 1000), figure: panelFigure }),
};
const mark: Check<Mark> = choice('role', marks);

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
  marks: list(mark, limits.marks),
  handles: list(handle, limits.handles),
});

function figure(value: unknown, path: string): Figure {
  const checked = settle(anyFigure(value, path));
  const points = sizeOf(checked);
  if (points <= limits.points) return checked;
  throw new FigureError(join(path, 'marks'), `The figure has ${points} points; at most ${limits.points} are drawn.`);
}

/** A figure inside a figure has no figures inside. */
function panelFigure(value: unknown, path: string): Figure {
  const inner = figure(value, path);
  if (!inner.marks.some(({ role }) => role === 'panel')) return inner;
  throw new FigureError(path, `${path} has panels; a panel may have none.`);
}

const gap = number(0, 200);
const between = oneOf('arrow', 'nothing');

function part(depth: number): Check<Picture> {
  return (value, path) => {
    if (depth > limits.depth) throw new FigureError(path, `Rows and columns are nested more than ${limits.depth} deep.`);
    const pictures = list(part(depth + 1), limits.figures);
    return choice('kind', {
      figure,
      row: record({ kind: oneOf('row'), gap, between, pictures }),
      column: record({ kind: oneOf('column'), gap, pictures }),
    })(value, path);
  };
}

/**
 * A picture made only of what figures may have: a fresh copy, every text readable, every number finite.
 * @throws FigureError that names the option, as in `marks[2].href is not an option here.`
 */
export function checkPicture(value: unknown): Picture {
  const picture = inWords(part(0), value);
  const count = figuresOf(picture).length;
  if (count > limits.figures) {
    throw new FigureError('pictures', `The picture has ${count} figures; at most ${limits.figures} are drawn.`);
  }
  return picture;
}
