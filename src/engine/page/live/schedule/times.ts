/** All that is awaited while cells are edited, run and drawn, in milliseconds. */

/** Calls back after so many milliseconds, unless what it returns is called before. */
export type After = (milliseconds: number, callback: () => void) => () => void;

export const times = {
  /** Typing is debounced: a text is run so long after the last key. */
  typing: 250,
  /** Keys further apart than this belong to two undo steps. */
  undoStep: 700,
  /** A change is told together with its answer, if that comes within this: one and a half frames. */
  batch: 24,
  /** A hand rests after so long without a step. */
  rest: 60,
  /** Another cell is drawn in an idle moment that lasts as long as this. */
  draw: 5,
  /** A cell is drawn after this, however busy the page is. */
  drawLatest: 60,
} as const;
