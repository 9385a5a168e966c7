/** When results are drawn: what the reader sees at once, everything else when there is time. */

export interface DrawQueueWorld {
  draw: (cell: string) => void;
  /** A hand moves something that can be seen: the rest waits. */
  isMoving: () => boolean;
  /** Calls back when the page has nothing better to do; `hasTime` tells how long that lasts. */
  whenIdle: (work: (hasTime: () => boolean) => void) => void;
}

export class DrawQueue {
  readonly #world: DrawQueueWorld;
  readonly #seen = new Set<string>();
  readonly #due = new Set<string>();
  #isWaiting = false;

  constructor(world: DrawQueueWorld) {
    this.#world = world;
  }

  /** A cell has something new to show. */
  add(cell: string): void {
    this.#due.add(cell);
    if (this.#seen.has(cell)) this.#draw(cell);
    else this.#wait();
  }

  /** A cell has come into view, or left it. */
  see(cell: string, isSeen: boolean): void {
    if (!isSeen) this.#seen.delete(cell);
    else if (this.#seen.add(cell) && this.#due.has(cell)) this.#draw(cell);
  }

  #draw(cell: string): void {
    this.#due.delete(cell);
    this.#world.draw(cell);
  }

  #wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#world.whenIdle((hasTime) => {
      this.#isWaiting = false;
      if (!this.#world.isMoving()) this.#drawSome(hasTime);
      if (this.#due.size > 0) this.#wait();
    });
  }

  /** One at least, so that a busy page gets there too. */
  #drawSome(hasTime: () => boolean): void {
    for (const cell of [...this.#due]) {
      this.#draw(cell);
      if (!hasTime()) return;
    }
  }
}
