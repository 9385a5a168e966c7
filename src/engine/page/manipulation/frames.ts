/** A run of a number through its range, as numbered frames: each value is shown for the same time. */

export interface Frames {
  min: number;
  step: number;
  count: number;
  /** How long all of them take. */
  seconds: number;
}

export function framesOf({ min, max, step }: { min: number; max: number; step: number }, seconds: number): Frames {
  // A range like 0 to 0.3 by 0.1 has a last value that sums of tenths miss by a hair.
  return { min, step, count: Math.floor((max - min) / step + 1e-6) + 1, seconds };
}

/** The frame that shows a value, or the nearest to it. */
export const frameOf = (value: number, { min, step, count }: Frames): number =>
  Math.min(count - 1, Math.max(0, Math.round((value - min) / step)));

/** What the literal says in the frame, which may be a place between two: without the noise of floating point. */
export const valueAt = (place: number, { min, step, count }: Frames): number =>
  Number((min + step * Math.min(count - 1, Math.floor(place))).toPrecision(12));

/** The place after some time. At its end a run is over, or begins anew. */
export function placeAfter(
  place: number, milliseconds: number, frames: Frames, loop: boolean,
): { place: number; isOver: boolean } {
  const { count, seconds } = frames;
  const next = place + (count * milliseconds) / (1000 * seconds);
  if (next < count) return { place: next, isOver: false };
  return loop ? { place: next % count, isOver: false } : { place: count - 1, isOver: true };
}
