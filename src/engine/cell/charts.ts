import type { Shown } from './cell.ts';

/**
 * What is done to one chart of a cell. `state` is what an answer said of what stands on the page, 0 where that was
 * drawn otherwise; events are the page's own data.
 */
export interface Pointing {
  /** Its number among the charts of the cell. */
  at: number;
  state: number;
  events: readonly unknown[];
  /** The arrow keys lead the pointer from one datum to another, into the chart or out of it: numbers of data. */
  step?: { from?: number; to?: number; isPressed?: boolean };
}

/** What came of it; `chart` is all of it where its state was another, or else what has changed. */
export interface Pointed {
  state: number;
  isWhole: boolean;
  chart?: unknown;
  /** The datum that the pointer was led to: its number, how many there are, and what is known of it. */
  stop?: { at: number; count: number; values: readonly (readonly [label: string, value: unknown])[] };
  /** What was thrown. */
  problem?: string;
}

/** The kernel's port to documents: how a cell can draw, and how what it drew is shown. Without one, no cell can. */
export interface Charts {
  /**
   * Before a cell runs: what libraries print in it goes there. Where a mark of the cell is
   * held, scales and sizes are those of its last run without.
   */
  begin(print: (...values: readonly unknown[]) => void, cell: string, isHeld: boolean): void;
  /** Time passes until nobody waits for it, and microtasks run; false where somebody never stops asking for it. */
  settle(): Promise<boolean>;
  isElement(value: unknown): boolean;
  /**
   * What an element is shown as, or a list of elements and pictures; nothing is shown of elements that were selected to
   * do something to them. Undefined for what is none of these.
   */
  drawn(value: unknown, shapeOf: (one: unknown) => string): { shown?: Shown } | undefined;
  /** What an element looks like now, as data. @throws for a tree that is too large or contains itself */
  encode(element: unknown): unknown;
  /** Keeps what a cell shows, to be pointed at; where it is not redrawn, only if nothing of it is kept. */
  keep(cell: string, elements: readonly unknown[], isRedrawn: boolean): void;
  isKept(cell: string): boolean;
  point(cell: string, pointing: Pointing): Promise<Pointed>;
}
