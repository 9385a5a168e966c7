/** Whether a hand that holds something moves on, or has come to rest: what cannot be seen waits for that. */
import type { ProgramWorld } from './program-records.ts';

/** Milliseconds without a step after which a hand rests. */
const restPause = 60;

export class Motion {
  readonly #after: ProgramWorld['after'];
  #isMoving = false;
  #forget = (): void => undefined;

  constructor(after: ProgramWorld['after']) {
    this.#after = after;
  }

  /** A hand holds something, and has not come to rest. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** Something may be held, and it may have moved by a step. */
  follow(isHeld: boolean, isStep: boolean): void {
    if (isStep) this.#forget();
    this.#isMoving = isHeld && (this.#isMoving || isStep);
  }

  stop(): void {
    this.#isMoving = false;
  }

  /** The step is shown. Without another one the hand is at rest after a while. */
  restSoon(then: () => void): void {
    this.#forget();
    this.#forget = this.#after(restPause, () => {
      this.stop();
      then();
    });
  }
}
