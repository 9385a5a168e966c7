/** What is drawn on slides with a pen, as data. */
import { list, Mismatch, number, oneOf, fields, text, type Check } from '../schema/schema.ts';

export const colours = ['ink', 'blue', 'red', 'gold'] as const;
export type Colour = (typeof colours)[number];

/** What leaves a stroke: a pen, or a wide one that the slide shines through. */
export const nibs = ['pen', 'highlighter'] as const;
export type Nib = (typeof nibs)[number];

/** Whoever draws has a slide in this shape, and so has everybody who sees it: in tenths of a pixel of its canvas. */
export const sheet = { width: 12_800, height: 7200 } as const;

export interface Stroke {
  nib: Nib;
  colour: Colour;
  /** Tenths of a pixel, as points are. */
  width: number;
  /** The step of the slide from which on it is there. */
  step: number;
  /** x, y, x, y…, from the upper left corner of the sheet. */
  points: readonly number[];
}

/** The strokes of each slide, by its id, in the order in which they were drawn. */
export type Ink = Readonly<Record<string, readonly Stroke[]>>;

export const noStrokes: readonly Stroke[] = [];

/** How much one stroke, one slide and one lecture may hold. `numbers`: two for a point. */
export const mostInk = { numbers: 480, strokes: 300, numbersOfSlide: 12_000, slides: 500, step: 1000, width: 600 };

const numbersIn = (strokes: readonly Stroke[]): number => strokes.reduce((sum, { points }) => sum + points.length, 0);

/** True where another stroke has room on a slide. */
export const fits = (strokes: readonly Stroke[], { points }: Pick<Stroke, 'points'>): boolean =>
  strokes.length < mostInk.strokes && numbersIn(strokes) + points.length <= mostInk.numbersOfSlide;

/** A pen may go a little beyond the sheet. */
const place = number(-sheet.width, 2 * sheet.width, true);
const all = list(place, mostInk.numbers);

const points: Check<number[]> = (value, path) => {
  const found = all(value, path);
  if (found.length >= 2 && found.length % 2 === 0) return found;
  throw new Mismatch(path, value, { a: 'special', words: 'pairs of numbers' });
};

export const stroke: Check<Stroke> = fields({
  nib: oneOf(...nibs), colour: oneOf(...colours), width: number(1, mostInk.width, true),
  step: number(0, mostInk.step, true), points,
});

const every = list(stroke, mostInk.strokes);

/** All that is drawn on one slide. */
export const strokes: Check<Stroke[]> = (value, path) => {
  const found = every(value, path);
  if (numbersIn(found) <= mostInk.numbersOfSlide) return found;
  throw new Mismatch(path, value, { a: 'list', most: mostInk.numbersOfSlide });
};

/** The id of a slide. */
export const slideId = text(200);
