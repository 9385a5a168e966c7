/**
 * A figure is plain data: what a worker posts survives `structuredClone`, and the page only draws.
 * Builders make figures, `check.ts` lets strangers' data in, `describe.ts` says them in words,
 * `plot.ts` draws them.
 */

/** A place in the coordinates of a figure; a data point is one. */
export type XY = readonly [x: number, y: number];

/** Points joined in order. A closed path is a ring. */
export type Path = readonly XY[];

export type Range = readonly [from: number, to: number];

/** The two classes of the lecture, named by their shape: colour comes last. */
export type PointClass = 'circle' | 'cross';

/** w1·x1 + w2·x2 + b = 0 */
export interface Line {
  w1: number;
  w2: number;
  b: number;
}

/** Points of one class. `scores` are a model's m(x), one for each point: a cross is right where it is above 0. */
export interface PointsMark {
  role: 'points';
  of: PointClass;
  at: readonly XY[];
  scores?: readonly number[];
}

/** The part of the frame that a model gives to a class, as rings filled by the even-odd rule. */
export interface RegionMark {
  role: 'region';
  of: PointClass;
  rings: readonly Path[];
}

/** Where m(x) = 0. `line` is there when the model is linear. */
export interface BoundaryMark {
  role: 'boundary';
  paths: readonly Path[];
  line?: Line;
}

/** The graph of a function, in pieces where it has gaps. */
export interface CurveMark {
  role: 'curve';
  paths: readonly Path[];
}

/** Dashed helping lines. */
export interface GuideMark {
  role: 'guide';
  paths: readonly Path[];
}

/** A grey image, row by row from the top; 0 is paper, 15 is full ink. */
export interface PixelsMark {
  role: 'pixels';
  columns: number;
  ink: readonly number[];
  /** The lower left and the upper right corner. */
  from: XY;
  to: XY;
}

/** Dots of no class, on a curve. */
export interface DotsMark {
  role: 'dots';
  at: readonly XY[];
}

/** Where a model stands: on a curve of the loss, or on a map of it. */
export interface CursorMark {
  role: 'cursor';
  at: XY;
}

/** Where a quantity is below a value, as rings filled by the even-odd rule: each level lies within the one before. */
export interface LevelsMark {
  role: 'levels';
  levels: readonly Level[];
}
export interface Level {
  below: number;
  rings: readonly Path[];
}

/** The lines of a tree, from parent to child. */
export interface EdgesMark {
  role: 'edges';
  paths: readonly Path[];
}

/** The nodes of a tree. A module says its field name, a parameter its whole dotted name and its value. */
export interface NodesMark {
  role: 'nodes';
  of: 'module' | 'parameter';
  at: readonly XY[];
  text: readonly string[];
}

/** Words in the figure, one for each place; `anchor` is the side of the place at which they stand. */
export interface LabelsMark {
  role: 'labels';
  at: readonly XY[];
  text: readonly string[];
  anchor: Anchor;
}
export type Anchor = 'above' | 'below' | 'left' | 'right' | 'middle';

/** A small figure inside this one, centred at a place and drawn `width` pixels wide. */
export interface PanelMark {
  role: 'panel';
  at: XY;
  width: number;
  figure: Figure;
}

export type Mark =
  | PointsMark
  | RegionMark
  | BoundaryMark
  | CurveMark
  | GuideMark
  | DotsMark
  | CursorMark
  | LevelsMark
  | PixelsMark
  | EdgesMark
  | NodesMark
  | LabelsMark
  | PanelMark;

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
  /** Stable while numbers change: `circle-0`, `line-shift`, `line-turn-0`, `edge-right`. */
  id: string;
  role: 'point' | 'shift' | 'turn' | 'edge' | 'mark';
  /** What a screen reader says: `Point 1, circle`. */
  label: string;
  /** Where it is, in the figure's coordinates. */
  at: XY;
  /** The directions it may move in. */
  free: 'x' | 'y' | 'both';
}

/** What a figure is about: it decides how the figure is described. */
export type Subject = 'plane' | 'curve' | 'map' | 'tree' | 'pixels';

export interface Figure {
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
  marks: readonly Mark[];
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

export type Picture = Figure | Row | Column;

/** What a builder must say; the rest has a default. */
export type FigureSpec = Pick<Figure, 'subject' | 'title' | 'marks'> & Partial<Omit<Figure, 'kind'>>;

/** What an author may say about any figure. */
export interface FigureOptions {
  title?: string;
  width?: number;
  height?: number;
}

const margins: Record<Subject, number> = { plane: 28, curve: 28, map: 28, tree: 20, pixels: 4 };

/** The one place where a figure gets its defaults. */
export const toFigure = (spec: FigureSpec): Figure => ({
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
export const figuresOf = (picture: Picture): readonly Figure[] =>
  picture.kind === 'figure' ? [picture] : picture.pictures.flatMap(figuresOf);

const kinds: ReadonlySet<unknown> = new Set<Picture['kind']>(['figure', 'row', 'column']);

/** A figure, or a row or column of pictures, by its looks: whether it can be drawn is checked where it is drawn. */
export function isPicture(value: unknown): value is Picture {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return kinds.has(value.kind) && ('marks' in value || 'pictures' in value);
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
