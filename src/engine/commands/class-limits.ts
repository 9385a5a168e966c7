/** What the embedded broker lets one connection send: a bucket that is filled again while nothing is said. */

export interface Allowance {
  /** How much may come at once. */
  most: number;
  /** How much comes back a second. */
  perSecond: number;
}

/** What a device may send. Joining, beating and answering are far below that; a flood is not. */
export const ofDevices = { bytes: { most: 32_768, perSecond: 8192 }, frames: { most: 60, perSecond: 15 } } as const;
/** The lecturer sends the whole state, at most 20 times a second, and may be large. */
export const ofLecturer = {
  bytes: { most: 8_388_608, perSecond: 4_194_304 },
  frames: { most: 400, perSecond: 100 },
} as const;

/** Devices and lecturers together. */
export const mostClients = 3000;
/** Bytes of one frame: those of the largest message of the lecturer's, and a little. */
export const largestFrame = 300 * 1024;
/** Bytes that may wait for a device that is slow to take them, before it is let go. */
export const mostWaiting = 4 * 1024 * 1024;

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
