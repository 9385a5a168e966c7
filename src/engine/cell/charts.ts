/** The kernel's port to documents: how a cell can draw, and how what it drew is shown. Without one, no cell can. */
export interface Charts {
  /** Before a cell runs: what libraries print in it goes there. */
  begin(print: (...values: readonly unknown[]) => void): void;
  /** After it: time passes until nobody waits for it, within bounds, and microtasks run. */
  settle(): Promise<void>;
  isElement(value: unknown): boolean;
  /** What an element looks like now, as data. @throws for a tree that is too large or contains itself */
  encode(element: unknown): unknown;
}
