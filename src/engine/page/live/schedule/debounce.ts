/** Does a task once nothing has asked for it for a while. */
import type { After } from './times.ts';

export class Debounce {
  readonly #later: () => () => void;
  #cancel = (): void => undefined;

  constructor(after: After, milliseconds: number, task: () => void) {
    this.#later = () => after(milliseconds, task);
  }

  /** The while begins anew. */
  ask(): void {
    this.cancel();
    this.#cancel = this.#later();
  }

  cancel(): void {
    this.#cancel();
  }
}
