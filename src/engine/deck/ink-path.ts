/** The way of a pen: made smooth, then of as few points as show it, and written as a path of SVG. */
import { mostInk } from './ink.ts';

type Way = readonly number[];

/** How far, in units, a stroke that is kept may lie beside the way of the hand. */
const tolerance = 4;

/** What is kept of a way: whole units, without the staircase that pixels make, and bounded. */
export function tidied(way: Way): number[] {
  const smooth = smoothed(smoothed(way));
  let kept = simplified(smooth, tolerance);
  for (let most = tolerance; kept.length > mostInk.numbers; kept = simplified(smooth, most)) most *= 1.5;
  return kept.map(Math.round);
}

/** Each point moves half way to the middle of its neighbours; both ends stay. */
function smoothed(way: Way): number[] {
  return way.map((value, at) => {
    const [before, after] = [way[at - 2], way[at + 2]];
    return before === undefined || after === undefined ? value : (before + 2 * value + after) / 4;
  });
}

/** Ramer, Douglas and Peucker: of a way only the points that lie further than `most` beside the line of the others. */
export function simplified(way: Way, most: number): number[] {
  const last = way.length / 2 - 1;
  if (last < 2) return [...way];
  const kept = new Set([0, last]);
  const open: [first: number, last: number][] = [[0, last]];
  for (let part = open.pop(); part; part = open.pop()) {
    const far = furthest(way, ...part);
    if (far.distance <= most) continue;
    kept.add(far.at);
    open.push([part[0], far.at], [far.at, part[1]]);
  }
  return [...kept].sort((a, b) => a - b).flatMap((at) => [way[2 * at]!, way[2 * at + 1]!]);
}

function furthest(way: Way, first: number, last: number): { at: number; distance: number } {
  let far = { at: first, distance: 0 };
  for (let at = first + 1; at < last; at += 1) {
    const distance = distanceTo(way, first, last, way[2 * at]!, way[2 * at + 1]!);
    if (distance > far.distance) far = { at, distance };
  }
  return far;
}

/** How far a place lies from the line between two points of a way. */
function distanceTo(way: Way, first: number, last: number, x: number, y: number): number {
  const [x0, y0, x1, y1] = [way[2 * first]!, way[2 * first + 1]!, way[2 * last]!, way[2 * last + 1]!];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}

/** True where a stroke passes within `reach` of a place. */
export function touches(stroke: { points: Way; width: number }, x: number, y: number, reach: number): boolean {
  const { points, width } = stroke;
  const near = reach + width / 2;
  if (points.length === 2) return Math.hypot(x - points[0]!, y - points[1]!) <= near;
  for (let at = 0; at < points.length / 2 - 1; at += 1) if (distanceTo(points, at, at + 1, x, y) <= near) return true;
  return false;
}

/** A point is written as a line of no length, which round ends make a dot. */
export const pathOf = (way: Way): string => `M${way.length === 2 ? [...way, ...way].join(' ') : way.join(' ')}`;
