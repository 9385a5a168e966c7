/** A touch that ends far enough to the side, and not much up or down, turns the page. */

export interface Touch {
  x: number;
  y: number;
  /** Milliseconds. */
  time: number;
}

const far = 50;
const slow = 800;

/** `next` for a swipe to the left, `previous` for one to the right; the other way round where that is read first. */
export function swipe(from: Touch, to: Touch, isFromTheRight = false): 'next' | 'previous' | undefined {
  const across = to.x - from.x;
  const along = Math.abs(to.y - from.y);
  if (Math.abs(across) < far || along > Math.abs(across) / 2 || to.time - from.time > slow) return undefined;
  return across < 0 !== isFromTheRight ? 'next' : 'previous';
}
