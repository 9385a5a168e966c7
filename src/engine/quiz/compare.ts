/** How a reader's line or points lie beside those of the code. */

/** A place in the coordinates of a figure. */
export type Point = readonly [x: number, y: number];

/** w1·x1 + w2·x2 + b = 0 */
export type LineNumbers = readonly [w1: number, w2: number, b: number];

export type Ends = readonly [from: Point, to: Point];

export interface LineFacts {
  /** How the reader's line runs, as seen from that of the code. */
  turn: 'same' | 'steeper' | 'flatter' | 'other';
  /** So many places lie on the same side of both lines, of so many. */
  same: number;
  of: number;
}

/** Hands are not rulers. */
const sameTurn = 10;

export function compareLine([from, to]: Ends, [w1, w2, b]: LineNumbers, places: readonly Point[]): LineFacts {
  const drawn = turnOf(to[0] - from[0], to[1] - from[1]);
  const right = turnOf(-w2, w1);
  const isAbove = ([x, y]: Point): boolean =>
    (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]) > 0;
  const agreeing = places.filter((place) => isAbove(place) === w1 * place[0] + w2 * place[1] + b > 0).length;
  // A drawn line has two sides and does not say which is which: the kinder reading counts.
  return { turn: turned(drawn, right), same: Math.max(agreeing, places.length - agreeing), of: places.length };
}

/** The direction of a line in degrees, above -90 and up to 90. */
function turnOf(across: number, up: number): number {
  const turn = (Math.atan2(up, across) * 180) / Math.PI;
  return turn > 90 ? turn - 180 : turn <= -90 ? turn + 180 : turn;
}

function turned(drawn: number, right: number): LineFacts['turn'] {
  const apart = Math.abs(drawn - right);
  if (Math.min(apart, 180 - apart) <= sameTurn) return 'same';
  const steeper = Math.abs(drawn) - Math.abs(right);
  if (Math.abs(steeper) <= sameTurn) return 'other';
  return steeper > 0 ? 'steeper' : 'flatter';
}

export interface PointFacts {
  marked: number;
  right: number;
  both: number;
}

export function comparePoints(marked: readonly Point[], right: readonly Point[]): PointFacts {
  const both = marked.filter((place) => right.some((other) => isNear(place, other))).length;
  return { marked: marked.length, right: right.length, both };
}

/** How many marks are as high as the code says: each has its place on the axis, and may be off by `within`. */
export const compareHeights = (marks: readonly Point[], right: readonly Point[], within: number): number =>
  marks.filter(([, y], at) => right[at] !== undefined && Math.abs(y - right[at][1]) <= within).length;

/** Nearer than a pixel of any figure. */
const isNear = ([x, y]: Point, [u, v]: Point): boolean => Math.hypot(x - u, y - v) < 0.002;
