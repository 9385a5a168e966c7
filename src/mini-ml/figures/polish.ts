/** Lays a rough ring exactly onto the boundary of a set, in as few points as the eye needs. */

import type { Path, XY } from '../../engine/figure/figure.ts';

export type Inside = (place: XY) => boolean;

/** The place between an inside and an outside point where the set ends. */
export function bisect(inside: Inside, from: XY, to: XY): XY {
  let [near, far] = [from, to];
  for (let round = 0; round < 14; round += 1) {
    const middle = along(near, far, 0.5);
    if (inside(middle)) near = middle;
    else far = middle;
  }
  return along(near, far, 0.5);
}

/** Adds points to a ring that has the set on its left until no edge is farther than `tolerance` from the boundary. */
export function bend(ring: Path, inside: Inside, tolerance: number): Path {
  const bent = (from: XY, to: XY, depth: number): XY[] => {
    const corner = depth > 0 ? missedBetween(from, to, inside, tolerance) : undefined;
    return corner === undefined ? [from] : [...bent(from, corner, depth - 1), ...bent(corner, to, depth - 1)];
  };
  return ring.flatMap((from, index) => bent(from, ring[(index + 1) % ring.length]!, 10));
}

/** A boundary point that an edge misses. An edge can cut the boundary in its middle and miss it on either side. */
function missedBetween(from: XY, to: XY, inside: Inside, tolerance: number): XY | undefined {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length <= tolerance) return undefined;
  const left: XY = [(from[1] - to[1]) / length, (to[0] - from[0]) / length];
  for (const share of [0.5, 0.2, 0.8]) {
    const [x, y] = along(from, to, share);
    const aside = (way: number): XY => [x + way * left[0], y + way * left[1]];
    if (inside(aside(tolerance)) && !inside(aside(-tolerance))) continue;
    const [within, beyond] = inside([x, y]) ? [aside(0), aside(-length)] : [aside(length), aside(0)];
    if (inside(within) && !inside(beyond)) return bisect(inside, within, beyond);
  }
  return undefined;
}

/** Leaves out the points of a ring that lie within `tolerance` of the line through their neighbours. */
export function simplify(ring: Path, tolerance: number): Path {
  const start = ring.reduce((best, [x, y], index) => (x + y < ring[best]![0] + ring[best]![1] ? index : best), 0);
  const closed = [...ring.slice(start), ...ring.slice(0, start), ring[start]!];
  return simplifyPath(closed, tolerance).slice(0, -1);
}

/** The same for an open path; its ends stay. */
export function simplifyPath(path: Path, tolerance: number): Path {
  const [first, last] = [path[0]!, path.at(-1)!];
  let [worst, farthest] = [0, tolerance];
  path.forEach((place, index) => {
    const distance = distanceTo(first, last, place);
    if (distance > farthest) [worst, farthest] = [index, distance];
  });
  if (worst === 0) return path.length < 2 ? path : [first, last];
  return [
    ...simplifyPath(path.slice(0, worst + 1), tolerance).slice(0, -1),
    ...simplifyPath(path.slice(worst), tolerance),
  ];
}

/** How far a place is from the segment between two others. */
function distanceTo(from: XY, to: XY, [x, y]: XY): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const held = Math.min(1, Math.max(0, share));
  const [awayX, awayY] = [x - from[0] - held * dx, y - from[1] - held * dy];
  return Math.sqrt(awayX * awayX + awayY * awayY);
}

export function along([x1, y1]: XY, [x2, y2]: XY, share: number): XY {
  return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
}
