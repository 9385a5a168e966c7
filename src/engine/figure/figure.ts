/**
 * A figure is plain data: what a worker posts survives `structuredClone`, and the page only draws.
 * Builders make figures, `check.ts` lets strangers' data in, `describe.ts` says them in words,
 * `plot.ts` draws them; each asks the kinds of the marks.
 */

/** A place in the coordinates of a figure; a data point is one. */
export type XY = readonly [x: number, y: number];

/** Points joined in order. A closed path is a ring. */
export type Path = readonly XY[];

export type Range = readonly [from: number, to: number];

/** One layer of a figure. Its role tells of which kind it is, and so what else it holds: see `mark.ts`. */
export interface Mark {
  readonly role: string;
}

/** A horizontal and a vertical line through a place, each with its name at its end, and ticks only if asked. */
export interface Axes {
  through: XY;
  /** How far the first goes to the right and the second goes up. */
  ends: XY;
  names: readonly [x: string, y: string];
  ticks: readonly [x: readonly number[], y: readonly number[]];
}

/** A handle: a place of the figure that a reader may drag, tied to number literals of the code. */
export interface Handle {
  /** Stable while numbers change: `line-shift`, `line-turn-0`, `edge-right`. */
  id: string;
  role: 'point' | 'shift' | 'turn' | 'edge' | 'mark' | 'grip';
  /** What a screen reader says: `Line, shift`. */
  label: string;
  /** Where it is, in the figure's coordinates. */
  at: XY;
  /** The label with its place in words, where the coordinates say nothing to a reader: `dot 3: 1.5, 2`. */
  says?: string;
  /** The directions it may move in. */
  free: 'x' | 'y' | 'both';
}

/** What a figure is about: it decides how the figure is described. */
export type Subject = 'plane' | 'curve' | 'map' | 'tree' | 'pixels';

export interface Figure<M extends Mark = Mark> {
  kind: 'figure';
  subject: Subject;
  title: string;
  /** Width and height of the whole drawing in pixels, and the margin around its frame on every side. */
  width: number;
  height: number;
  margin: number;
  /** The coordinates that the frame shows. */
  x: Range;
  y: Range;
  axes: Axes | null;
  /** How many points had no finite place and are not shown. */
  leftOut: number;
  marks: readonly M[];
  handles: readonly Handle[];
}

/** Pictures side by side. An arrow between them says: the first becomes the second. */
export interface Row {
  kind: 'row';
  gap: number;
  between: 'arrow' | 'nothing';
  pictures: readonly Picture[];
}

/** Pictures one below the other. */
export interface Column {
  kind: 'column';
  gap: number;
  pictures: readonly Picture[];
}

/** What Plot or d3 has drawn, among pictures: in a cell an element, elsewhere the data that is made of it. */
export interface ChartPart {
  kind: 'chart';
  chart: unknown;
}

/** What a cell can show: one figure, or several in a row or a column. */
export type Picture = Figure | Row | Column | ChartPart;

/** What a builder must say; the rest has a default. */
export type FigureSpec<M extends Mark = Mark> =
  Pick<Figure, 'subject' | 'title'> & Partial<Omit<Figure, 'kind' | 'marks'>> & Pick<Figure<M>, 'marks'>;

/** What an author may say about any figure. */
export interface FigureOptions {
  title?: string;
  width?: number;
  height?: number;
}

const margins: Record<Subject, number> = { plane: 28, curve: 28, map: 28, tree: 20, pixels: 4 };

/** The one place where a figure gets its defaults. */
export const toFigure = <M extends Mark>(spec: FigureSpec<M>): Figure<M> => ({
  kind: 'figure',
  width: 400,
  height: 400,
  margin: margins[spec.subject],
  x: [0, 1],
  y: [0, 1],
  axes: null,
  leftOut: 0,
  handles: [],
  ...spec,
});

/** The figures of a picture, in reading order. */
export function figuresOf(picture: Picture): readonly Figure[] {
  if (picture.kind === 'chart') return [];
  return picture.kind === 'figure' ? [picture] : picture.pictures.flatMap(figuresOf);
}

const kinds: ReadonlySet<unknown> = new Set<Picture['kind']>(['figure', 'row', 'column']);

/** A figure, or a row or column of pictures, by its looks: whether it can be drawn is checked where it is drawn. */
export function isPicture(value: unknown): value is Picture {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return kinds.has(value.kind) && ('marks' in value || 'pictures' in value);
}

/** The marks of one role: of checked data, or of one's own. */
export function withRole<M extends Mark>(marks: readonly Mark[], role: M['role']): readonly M[] {
  return marks.filter((mark): mark is M => mark.role === role);
}

/** What was wrong with a figure, which of its options it was, and how to mend it. */
export class FigureError extends Error {
  readonly option: string;
  readonly hint: string;

  constructor(option: string, message: string, hint = '') {
    super(hint === '' ? message : `${message} ${hint}`);
    this.name = 'FigureError';
    this.option = option;
    this.hint = hint;
  }
}
