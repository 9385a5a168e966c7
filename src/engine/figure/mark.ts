/**
 * What a kind of mark is: its data come from strangers, are checked, drawn, said in words and laid out as a table.
 * A mark of the engine and one that a subject brings are the same kind of object.
 */
import type { Check } from '../schema/schema.ts';
import type { Figure, Mark, Path, XY } from './figure.ts';
import type { Canvas } from './svg.ts';

export interface MarkKind<M extends Mark = Mark> {
  readonly role: M['role'];
  /** Lies below the axes. */
  readonly isGround?: boolean;
  /** Is what a figure was made of, not what it shows of it: its table comes first. */
  readonly isData?: boolean;
  /** Can be held anywhere: the handle that shifts it comes there. */
  readonly isLine?: boolean;
  /** Stays as a faint outline while a number changes, beside what becomes of it. */
  readonly isOutlined?: boolean;
  /**
   * A copy of a stranger's data with nothing in it that is not known to be harmless; `figure` is the check of a figure
   * inside. Places may still be none: `settle` takes these out.
   * @throws Mismatch
   */
  check(value: unknown, path: string, figure: Check<Figure>): M;
  /** The mark with finite places only, and how many places were left out. @throws FigureError */
  settle?(mark: M, path: string): Settled<M>;
  /** How many points, corners or pixels are drawn: a figure may have so many. */
  size(mark: M, sizeOf: (figure: Figure) => number): number;
  draw(mark: M, pen: Pen): Element;
  /** All marks of this kind that a figure has, in sentences; `describe` says a figure inside. */
  words?(marks: readonly M[], figure: Figure, describe: (figure: Figure) => string): readonly string[];
  /** The numbers behind all marks of this kind that a figure has. */
  tables?(marks: readonly M[], figure: Figure): readonly DataTable[];
}

/** By role, in the order in which they are said. */
export type MarkKinds = ReadonlyMap<string, MarkKind>;

export interface Settled<M> {
  mark: M;
  leftOut: number;
}

export interface DataTable {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What draws on the scales of a figure. `name` becomes the class that the style sheet knows. */
export interface Pen {
  symbols(at: readonly XY[], symbol: Symbol, name: string): Element;
  lines(paths: readonly Path[], name: string): Element;
  /** One text for each place, moved by so many pixels. */
  texts(at: readonly XY[], text: readonly string[], name: string, by: XY): Element;
  /** Anything else, in pixels. */
  shape(draw: (canvas: Canvas) => Element): Element;
  /** A figure inside, so many pixels wide, its middle at a place. */
  figure(figure: Figure, at: XY, width: number, name: string): Element;
}

export interface Symbol {
  shape: 'circle' | 'diamond' | Outline;
  /** In pixels. */
  radius: number;
}

/** The outline of a symbol around (0, 0). */
export interface Outline {
  draw(path: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'>): void;
}
