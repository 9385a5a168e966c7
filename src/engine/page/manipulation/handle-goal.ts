/** What it means that a handle is where it is wanted: residuals that are zero there. */
import type { Handle, XY } from '../../figure/figure.ts';

export interface Goal {
  /** Undefined where the figure has lost the handle. */
  residuals(handles: readonly Handle[]): number[] | undefined;
  /** The residuals that one number alone should be able to answer for, if one can. */
  alone: readonly number[] | undefined;
}

/** `start` are the handles of the figure as the gesture began. */
export function goalOf(held: Handle, start: readonly Handle[], target: XY): Goal {
  const line = lineOf(start);
  if (line && (held.role === 'shift' || held.role === 'turn')) return lineGoal(held, line, target);
  const rows = held.free === 'both' ? [0, 1] as const : held.free === 'x' ? [0] as const : [1] as const;
  return {
    residuals: (handles) => {
      const now = handles.find(({ id }) => id === held.id);
      return now && rows.map((row) => now.at[row] - target[row]);
    },
    alone: rows.length === 1 ? [1] : undefined,
  };
}

type Line = readonly [from: XY, to: XY];

function lineOf(handles: readonly Handle[]): Line | undefined {
  const [from, to] = handles.filter(({ role }) => role === 'turn');
  return from && to && [from.at, to.at];
}

/** The place of the line, as far as it is drawn, that is nearest to another. */
export function nearestOnLine(handles: readonly Handle[], [x, y]: XY): XY | undefined {
  const line = lineOf(handles);
  if (!line) return undefined;
  const [[x1, y1], [x2, y2]] = line;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const way = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, way));
  return [x1 + part * dx, y1 + part * dy];
}

/** A turn leaves the other end where it was; a shift keeps the direction. Both are two places on the line. */
function lineGoal(held: Handle, start: Line, target: XY): Goal {
  const [from, to] = start;
  const half: XY = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
  const places: Line = held.role === 'shift'
    ? [[target[0] - half[0], target[1] - half[1]], [target[0] + half[0], target[1] + half[1]]]
    : held.id.endsWith('-0') ? [target, to] : [from, target];
  const across = normal(start);
  return {
    residuals: (handles) => {
      const line = lineOf(handles);
      return line && places.map((place) => distance(place, line, across));
    },
    alone: held.role === 'shift' ? [1, 1] : undefined,
  };
}

function normal([from, to]: Line): XY {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [-dy / length, dx / length];
}

/** From the line to the place, positive on the side to which `across` points. */
function distance([x, y]: XY, line: Line, across: XY): number {
  const [nx, ny] = normal(line);
  const side = nx * across[0] + ny * across[1] < 0 ? -1 : 1;
  return side * ((x - line[0][0]) * nx + (y - line[0][1]) * ny);
}
