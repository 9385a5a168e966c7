/** The places of a figure that a reader may drag. Their ids stay the same while the numbers change. */

import type { Handle, Path, XY } from '../../engine/figure/figure.ts';
import type { Frame } from '../../engine/figure/frame.ts';
import type { BoundaryMark } from '../marks/boundary.ts';
import type { AnyMark } from '../marks/marks.ts';
import type { PointClass } from '../marks/points.ts';

/** More than these lie too close together for a hand. */
const MOST = 100;

/**
 * One handle for each data point: `circle-0`, `circle-1`, …, `cross-0`, … A point without a finite place has none, and
 * where there are more than 100, no point has.
 */
export function pointHandles(marks: readonly AnyMark[]): Handle[] {
  const points = marks.flatMap((mark) => (mark.role === 'points' ? [mark] : []));
  if (points.reduce((sum, { at }) => sum + at.length, 0) > MOST) return [];
  return points.flatMap(({ of, at }) => at.map((place, index) => point(of, place, index)))
    .filter(({ at }) => at.every(Number.isFinite));
}

function point(of: PointClass, at: XY, index: number): Handle {
  return { id: `${of}-${index}`, role: 'point', label: `Point ${index + 1}, ${of}`, at, free: 'both' };
}

/** One handle for each mark on a curve; a mark can only move along it. */
export function curveHandles(marks: readonly AnyMark[]): Handle[] {
  return pointHandles(marks).map((handle) => ({ ...handle, role: 'mark', free: 'x' }));
}

/**
 * A straight boundary can be shifted at its middle and turned at its ends; a box has an edge on each free side, and a
 * boundary of several straight lines one on each.
 */
export function boundaryHandles(marks: readonly AnyMark[], frame: Frame): Handle[] {
  const boundary = marks.find((mark) => mark.role === 'boundary');
  if (boundary === undefined) return [];
  return boundary.line === undefined ? edges(boundary, frame) : line(boundary);
}

function line({ paths }: BoundaryMark): Handle[] {
  const [from, to] = paths[0] ?? [];
  if (from === undefined || to === undefined) return [];
  return [
    { id: 'line-shift', role: 'shift', label: 'Boundary, shift', at: middle(from, to), free: 'both' },
    { id: 'line-turn-0', role: 'turn', label: 'Boundary, turn at one end', at: from, free: 'both' },
    { id: 'line-turn-1', role: 'turn', label: 'Boundary, turn at the other end', at: to, free: 'both' },
  ];
}

/** The set lies on the left of its boundary, so an edge that runs up is the right side of a box. */
function edges({ paths }: BoundaryMark, { x, y }: Frame): Handle[] {
  const flat = Math.max(x[1] - x[0], y[1] - y[0]) / 1000;
  const long = flat * 50;
  const found = paths.flatMap((path) => path.slice(1).flatMap((to, index): Handle[] => {
    const from = path[index]!;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    if (Math.abs(dx) < flat && Math.abs(dy) > long) return [edge(dy > 0 ? 'right' : 'left', middle(from, to), 'x')];
    if (Math.abs(dy) < flat && Math.abs(dx) > long) return [edge(dx > 0 ? 'bottom' : 'top', middle(from, to), 'y')];
    return [];
  }));
  return numbered([...found, ...paths.flatMap((path) => slope(path, flat))]);
}

/** A line that leads from border to border, neither along an axis nor bent. */
function slope(path: Path, flat: number): Handle[] {
  const [from, to] = [path[0], path.at(-1)];
  if (from === undefined || to === undefined) return [];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.min(Math.abs(dx), Math.abs(dy)) < 50 * flat) return [];
  const off = ([x, y]: XY): number => Math.abs(dx * (y - from[1]) - dy * (x - from[0])) / Math.hypot(dx, dy);
  if (path.some((place) => off(place) > flat)) return [];
  return [{ id: 'edge-line', role: 'edge', label: 'Boundary line', at: middle(from, to), free: 'both' }];
}

function edge(side: string, at: XY, free: 'x' | 'y'): Handle {
  return { id: `edge-${side}`, role: 'edge', label: `Edge, ${side}`, at, free };
}

/** A second edge on the same side is `edge-right-1`, and so on. */
function numbered(handles: readonly Handle[]): Handle[] {
  return handles.map((handle, index) => {
    const before = handles.slice(0, index).filter(({ id }) => id === handle.id).length;
    return before === 0 ? handle : { ...handle, id: `${handle.id}-${before}`, label: `${handle.label}, ${before + 1}` };
  });
}

function middle([x1, y1]: XY, [x2, y2]: XY): XY {
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}
