/** How long paths are, and where on them one is: lines are drawn bit by bit with it, and words are put on them. */

type Point = readonly [x: number, y: number];
type Curve = (share: number) => Point;

/** Pieces of a curve that are as good as straight. */
const pieces = 48;

const mix = (from: Point, to: Point, share: number): Point =>
  [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];

/** De Casteljau's way: of a line, a quadratic or a cubic curve. */
const bezier = (points: readonly Point[]): Curve => (share) => {
  let left = points;
  while (left.length > 1) left = left.slice(1).map((to, at) => mix(left[at]!, to, share));
  return left[0]!;
};

/** By its centre, as the appendix of SVG has it. */
function arc(from: Point, [rx, ry, turn, large, sweep, x, y]: readonly number[]): Curve {
  const to: Point = [x!, y!];
  const [cos, sin] = [Math.cos((turn! * Math.PI) / 180), Math.sin((turn! * Math.PI) / 180)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const scale = Math.max(1, Math.hypot(px / rx!, py / ry!));
  const [a, b] = [Math.abs(rx!) * scale, Math.abs(ry!) * scale];
  if (!(a > 0 && b > 0)) return bezier([from, to]);
  const square = (px / a) ** 2 + (py / b) ** 2;
  const way = Math.sqrt(Math.max(0, 1 / square - 1)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(way * a * py) / b, (-way * b * px) / a];
  const start = Math.atan2((py - cy) / b, (px - cx) / a);
  let angle = Math.atan2((-py - cy) / b, (-px - cx) / a) - start;
  if (sweep! > 0 && angle < 0) angle += 2 * Math.PI;
  if (!(sweep! > 0) && angle > 0) angle -= 2 * Math.PI;
  const middle = mix(from, to, 0.5);
  return (share) => {
    const [u, v] = [a * Math.cos(start + angle * share) + cx, b * Math.sin(start + angle * share) + cy];
    return [cos * u - sin * v + middle[0], sin * u + cos * v + middle[1]];
  };
}

const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };
const tokens = /([a-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi;

/** Each command with its numbers; where one is not said again, it is meant again. */
function* commandsOf(text: string): Generator<readonly [name: string, numbers: readonly number[]]> {
  let [name, numbers] = ['', [] as number[]];
  for (const [, letter, number] of text.matchAll(tokens)) {
    if (letter !== undefined) [name, numbers] = [letter, []];
    else numbers.push(Number(number));
    const count = counts[name.toLowerCase()];
    if (count === undefined || numbers.length < count || (count === 0 && letter === undefined)) continue;
    yield [name, numbers];
    name = name === 'm' ? 'l' : name === 'M' ? 'L' : name;
    numbers = [];
  }
}

interface Step {
  point: (index: number) => Point;
  /** What a smooth curve goes on from, after one of these kinds. */
  mirrored: (kinds: string) => Point;
  numbers: readonly number[];
  from: Point;
  start: Point;
  left: number;
  top: number;
}

/** The points that a command leads to, or through. */
const throughs: Readonly<Record<string, (step: Step) => readonly Point[]>> = {
  l: ({ point }) => [point(0)],
  z: ({ start }) => [start],
  h: ({ numbers, left, from }) => [[numbers[0]! + left, from[1]]],
  v: ({ numbers, top, from }) => [[from[0], numbers[0]! + top]],
  c: ({ point }) => [point(0), point(2), point(4)],
  s: ({ point, mirrored }) => [mirrored('cs'), point(0), point(2)],
  q: ({ point }) => [point(0), point(2)],
  t: ({ point, mirrored }) => [mirrored('qt'), point(0)],
};

/** The curves of a path, one after the other; steps without ink are none. */
function curvesOf(text: string): Curve[] {
  const curves: Curve[] = [];
  let [at, start, handle]: Point[] = [[0, 0], [0, 0], [0, 0]];
  let before = '';
  for (const [name, numbers] of commandsOf(text)) {
    const kind = name.toLowerCase();
    const from = at!;
    const [left, top] = name === kind ? from : [0, 0];
    const point = (index: number): Point => [numbers[index]! + left, numbers[index + 1]! + top];
    const mirrored = (kinds: string): Point =>
      (kinds.includes(before) ? [2 * from[0] - handle![0], 2 * from[1] - handle![1]] : from);
    const draw = (points: readonly Point[]): void => {
      curves.push(bezier([from, ...points]));
      [at, handle] = [points.at(-1)!, points.at(-2) ?? from];
    };
    if (kind === 'm') at = start = point(0);
    else if (kind === 'a') {
      const end = point(5);
      curves.push(arc(from, [...numbers.slice(0, 5), ...end]));
      at = end;
    } else draw(throughs[kind]!({ point, mirrored, numbers, from, start: start!, left, top }));
    before = kind;
  }
  return curves;
}

interface Piece {
  from: Point;
  to: Point;
  length: number;
}

function piecesOf(text: string): Piece[] {
  return curvesOf(text).flatMap((curve) => Array.from({ length: pieces }, (_, at) => {
    const [from, to] = [curve(at / pieces), curve((at + 1) / pieces)];
    return { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
  }));
}

/** In pixels; 0 for what is no path. */
export const lengthOf = (text: string): number => piecesOf(text).reduce((sum, { length }) => sum + length, 0);

/** The place so many pixels from the start, within the path. */
export function placeAfter(text: string, way: number): Point {
  const all = piecesOf(text);
  let left = Math.max(0, way);
  for (const { from, to, length } of all) {
    if (left <= length) return mix(from, to, length === 0 ? 0 : left / length);
    left -= length;
  }
  return all.at(-1)?.to ?? [0, 0];
}
