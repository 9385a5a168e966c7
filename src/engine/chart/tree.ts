/**
 * A chart as data: what leaves the sandbox where Plot or d3 made an element. One text crosses worker and guard faster
 * than a tree of arrays does, and the guard need not look inside: whoever draws it checks it in the same walk.
 */

/**
 * A text, or a node. Marks of one kind have the same attributes, so that each kind is named once, element first:
 * `circle cx cy r`, `html:div class`; a declaration is an attribute of its own, `style:max-width`. An href of
 * `pixels:0` stands for the first of the pixels that travel beside the text.
 */
export type Tree = string | readonly [kind: number, values: readonly string[], children?: readonly Tree[]];

/** What the text of a whole chart holds, as JSON. */
export interface TreeText {
  kinds: readonly string[];
  root: Tree;
}

/** What the text of an answer to an event holds, as JSON: for each part that changed, the way to it from the root. */
export interface ChangesText {
  kinds: readonly string[];
  parts: readonly (readonly [path: readonly number[], tree: Tree])[];
}

/** What the page tells of an event, as plain data. */
export interface PageEvent {
  type: string;
  /** The way from the root to the element that it is about, as in `ChangesText`. */
  path: readonly number[];
  /** `pageX` and `pageY` in the coordinates of the outermost svg, `pointerType`, `buttons`, `key` and so on. */
  fields: Readonly<Record<string, string | number | boolean>>;
}

/** What is done to a chart that is kept, and what came of it: the data of the port in `src/engine/cell/charts.ts`. */
export interface Pointing {
  at: number;
  state: number;
  events: readonly PageEvent[];
  step?: Step;
}

/** Numbers of data, as `stopsOf` counts them; a number that is too large means the last. */
export interface Step {
  from?: number;
  to?: number;
  isPressed?: boolean;
}

export interface Pointed {
  state: number;
  isWhole: boolean;
  chart?: ChartData;
  stop?: { at: number; count: number; values: readonly (readonly [label: string, value: Datum])[] };
  problem?: string;
}

/** An image as rows of red, green, blue and opacity, 0 to 255. */
export interface Pixels {
  width: number;
  height: number;
  bytes: Uint8ClampedArray;
}

export interface ChartData {
  /** JSON of `TreeText`, or of `ChangesText` after an event. */
  text: string;
  pixels: readonly Pixels[];
  /** The events that the chart waits for; with none, nobody needs to keep it. */
  hears: readonly string[];
  /** JSON of `PlotFacts[]`: the sentences and tables are made of it where the words of the site are. */
  facts?: string;
  /** JSON of `PlotGrips[]`, of plots that have some. */
  grips?: string;
  /** It was tried: no number of the code moves any of them. */
  isStill?: true;
}

/** The places of one plot that a hand can hold. */
export interface PlotGrips {
  /** Which svg of the tree it is, as in its facts. */
  svg: number;
  width: number;
  height: number;
  grips: readonly Grip[];
}

export type GripPart = 'point' | 'start' | 'end' | 'left' | 'right' | 'top' | 'bottom';

/** One place: mark, datum and part stay the same while numbers change, the order of drawing does not. */
export interface Grip {
  /** The number of the mark in its plot, and what Plot calls it. */
  mark: number;
  name: string;
  datum: number;
  part: GripPart;
  free: 'x' | 'y' | 'both';
  /** In pixels of the svg. */
  at: readonly [x: number, y: number];
  /** What it stands for there. */
  values: readonly [x: Datum, y: Datum];
}

/** A date is its ISO text, shortened to what it says: `2024-01-01`. */
export type Datum = string | number | boolean | null;

/** What a plot knows of itself beside what it draws. */
export interface PlotFacts {
  /** Which svg of the tree it is, in document order from 0; ramps and swatches count. */
  svg: number;
  /** Those of `x`, `y`, `fx`, `fy`, `color`, `r`, `symbol` that it has. */
  scales: readonly ScaleFacts[];
  /** In the order of drawing, without axes, grids and tips. */
  marks: readonly MarkFacts[];
}

export interface ScaleFacts {
  name: string;
  label?: string;
  /** From and to of a scale that is continuous; all members of one that is not, at most 20. */
  domain: readonly Datum[];
  continuous: boolean;
}

export interface MarkFacts {
  /** What Plot calls it: `dot`, `bar`, `line`. */
  name: string;
  /** How many of them are drawn. */
  count: number;
  /** Its channels: each with the same number of values, at most 200. */
  columns: readonly ColumnFacts[];
}

export interface ColumnFacts {
  /** `x`, `y1`, `fill`. */
  channel: string;
  label?: string;
  /** The scale it is drawn by, or nothing: `r` in pixels, a title. */
  scale?: string;
  values: readonly Datum[];
  /** The least and greatest of all values, also of those that are not listed. */
  extent?: readonly [least: Datum, greatest: Datum];
}
