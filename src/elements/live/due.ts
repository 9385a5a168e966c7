/** Which cells are run next. While a hand holds something those in view come first, the others by turns. */

/** So many cells out of view are run at once: the next step of the hand waits no longer than these take. */
const share = 6;

export class Due {
  readonly #isSeen: (cell: string) => boolean;
  /** Those that have waited longest come first. */
  readonly #cells = new Set<string>();

  constructor(isSeen: (cell: string) => boolean) {
    this.#isSeen = isSeen;
  }

  get isEmpty(): boolean {
    return this.#cells.size === 0;
  }

  add(cells: Iterable<string>): void {
    for (const cell of cells) this.#cells.add(cell);
  }

  next(isHeld: boolean): readonly string[] {
    const all = [...this.#cells];
    if (!isHeld) return all;
    const seen = all.filter(this.#isSeen);
    return seen.length > 0 ? seen : all.slice(0, share);
  }

  /** They have been run. */
  settle(cells: Iterable<string>): void {
    for (const cell of cells) this.#cells.delete(cell);
  }
}
