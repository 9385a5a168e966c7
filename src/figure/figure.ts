/**
 * A figure is plain data: what a worker posts survives `structuredClone`, and the page only draws.
 * Builders make figures, `check.ts` lets strangers' data in, `describe.ts` says them in words,
 * `plot.ts` draws them.
 */

/** The two classes of the lecture, named by their shape: colour comes last. */
export type PointClass = 'circle' | 'cross';

/** A handle: a place of the figure that a reader may drag, tied to number literals of the code. */
export interface Handle {
  /** Stable while numbers change: `circle-0`, `line-shift`, `line-turn`, `edge-right`. */
  id: string;
  role: 'point' | 'shift' | 'turn' | 'edge' | 'mark';
  /** What a screen reader says: `Point 1, circle`. */
  label: string;
  /** Where it is, in the figure's coordinates. */
  at: readonly [x: number, y: number];
  /** The directions it may move in; both unless told. */
  free: 'x' | 'y' | 'both';
}
