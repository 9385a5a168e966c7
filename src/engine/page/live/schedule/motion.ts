/** Whether a hand that holds something moves on, or has come to rest: what cannot be seen waits for that. */
import { times, type After } from './times.ts';

export class Motion {
  readonly #after: After;
  #isMoving = false;
  #cancel = (): void => undefined;

  constructor(after: After) {
    this.#after = after;
  }

  /** A hand holds something, and has not come to rest. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** Something may be held, and it may have moved by a step. */
  follow(isHeld: boolean, isStep: boolean): void {
    if (isStep) this.#cancel();
    this.#isMoving = isHeld && (this.#isMoving || isStep);
  }

  stop(): void {
    this.#isMoving = false;
  }

  /** The step is shown. Without another one the hand is at rest after a while. */
  restSoon(then: () => void): void {
    this.#cancel();
    this.#cancel = this.#after(times.rest, () => {
      this.stop();
      then();
    });
  }
}
