/** The cells that are to be run. While a hand holds something the nearest to it come first, the others by turns. */

/** How far a cell is from the reader's eyes: 0 where the hand is, 1 in view, 2 out of view. */
export type Distance = 0 | 1 | 2;

/** So many cells out of view are run at once: the next step of the hand waits no longer than these take. */
const share = 6;

export class RunQueue {
  readonly #distance: (cell: string) => Distance;
  /** Those that have waited longest come first. */
  readonly #cells = new Set<string>();

  constructor(distance: (cell: string) => Distance) {
    this.#distance = distance;
  }

  get isEmpty(): boolean {
    return this.#cells.size === 0;
  }

  /** Nothing that is left can be seen. */
  get isOutOfView(): boolean {
    return [...this.#cells].every((cell) => this.#distance(cell) === 2);
  }

  add(cells: Iterable<string>): void {
    for (const cell of cells) this.#cells.add(cell);
  }

  next(isHeld: boolean): readonly string[] {
    const all = [...this.#cells];
    if (!isHeld) return all;
    const nearest = Math.min(...all.map(this.#distance));
    const some = all.filter((cell) => this.#distance(cell) === nearest);
    return nearest === 2 ? some.slice(0, share) : some;
  }

  /** They have been run. */
  remove(cells: Iterable<string>): void {
    for (const cell of cells) this.#cells.delete(cell);
  }
}
