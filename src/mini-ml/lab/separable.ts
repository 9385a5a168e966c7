/** Whether a straight line can part two classes. */

import type { Point } from '../core/datasets.ts';

/**
 * True if some line has all circles strictly on one side and all crosses strictly on the other.
 * Where there is one, there is one across the direction between two points, or along a direction through two points:
 * the widest gap ends at two corners, or at a corner and an edge. Both kinds are tried for every pair.
 */
export function separable(circles: readonly Point[], crosses: readonly Point[]): boolean {
  if (circles.length === 0 || crosses.length === 0) return true;
  const points = [...circles, ...crosses];
  return points.some((p, i) => points.slice(i + 1).some((q) => {
    const [d1, d2] = [q[0] - p[0], q[1] - p[1]];
    return apart(circles, crosses, d1, d2) || apart(circles, crosses, -d2, d1);
  }));
}

/** Seen along the direction, one class ends before the other begins. */
function apart(circles: readonly Point[], crosses: readonly Point[], d1: number, d2: number): boolean {
  const along = ([x1, x2]: Point) => x1 * d1 + x2 * d2;
  const [a, b] = [circles.map(along), crosses.map(along)];
  const gap = 1e-12;
  return Math.max(...a) + gap < Math.min(...b) || Math.max(...b) + gap < Math.min(...a);
}
