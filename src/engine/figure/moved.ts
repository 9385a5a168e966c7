/** Which handles of a figure a number moves: of those on one line, all, as they are held together. */
import { heldBy } from './held.ts';
import type { Handle } from './figure.ts';

/** In pixels, for what a chart tells in pixels; in the coordinates of a figure no place is moved by rounding alone. */
const still = { pixels: 0.01, coordinates: 1e-7 };

function isElsewhere({ at: [x, y], free, role }: Handle, now: Handle | undefined): boolean {
  if (now === undefined) return false;
  const across = free === 'y' ? 0 : now.at[0] - x;
  const along = free === 'x' ? 0 : now.at[1] - y;
  return Math.hypot(across, along) > (role === 'grip' ? still.pixels : still.coordinates);
}

/** The handles that are elsewhere now. */
export function movedHandles(before: readonly Handle[], after: readonly Handle[]): readonly Handle[] {
  const now = new Map(after.map((handle) => [handle.id, handle]));
  const isMoved = new Set(before.filter((handle) => isElsewhere(handle, now.get(handle.id))));
  const hasLine = [...isMoved].some(isOfLine);
  return before.filter((handle) => isMoved.has(handle) || (hasLine && isOfLine(handle)));
}

const isOfLine = ({ role }: Handle): boolean => heldBy[role] === 'line';
