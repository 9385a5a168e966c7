/** How many epochs are due at a frame. */

/** A pace of so many epochs a second; what is left over is kept for the next frame. */
export class Pace {
  #last: number | undefined;
  #owed = 0;

  /** After a gap (a slow worker, a sleeping page) at most a tenth of a second is made up for. */
  due(now: number, speed: number): number {
    const passed = this.#last === undefined ? 1000 / speed : now - this.#last;
    this.#last = now;
    this.#owed = Math.min(this.#owed + (passed * speed) / 1000, Math.max(1, speed / 10));
    const due = Math.floor(this.#owed + 1e-9);
    this.#owed = Math.max(0, this.#owed - due);
    return due;
  }
}
