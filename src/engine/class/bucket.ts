/** How much of something one sender may send: a bucket that is filled again while nothing is said. */

export interface Allowance {
  /** How much may come at once. */
  most: number;
  /** How much comes back a second. */
  perSecond: number;
}

export class Bucket {
  readonly #allowance: Allowance;
  #left: number;
  #at: number;

  constructor(allowance: Allowance, now: number) {
    this.#allowance = allowance;
    this.#left = allowance.most;
    this.#at = now;
  }

  /** False where there is not so much left; then nothing is taken. */
  take(amount: number, now: number): boolean {
    const { most, perSecond } = this.#allowance;
    this.#left = Math.min(most, this.#left + (Math.max(0, now - this.#at) / 1000) * perSecond);
    this.#at = now;
    if (amount > this.#left) return false;
    this.#left -= amount;
    return true;
  }
}
