/** Work for a version of something: what is under way is not begun twice. */
export class Once {
  #under: { version: number; done: Promise<void> } | undefined;

  async do(version: number, work: () => Promise<void>): Promise<void> {
    if (this.#under?.version !== version) this.#under = { version, done: work() };
    try {
      await this.#under.done;
    } finally {
      if (this.#under?.version === version) this.#under = undefined;
    }
  }
}
