/** Who is there: devices by name. What they say comes from strangers, so that there is a limit to it. */

/** Milliseconds after which a device that has said nothing is gone. */
const patience = 75_000;
/** Names that are remembered at most. */
const most = 5000;

export class Roll {
  readonly #heard = new Map<string, number>();

  hear(device: string, isHere: boolean, now: number): void {
    if (!isHere) this.#heard.delete(device);
    else if (this.#heard.size < most || this.#heard.has(device)) this.#heard.set(device, now);
  }

  /** Forgets those who have said nothing for a while. */
  sweep(now: number): void {
    for (const [device, at] of this.#heard) if (now - at > patience) this.#heard.delete(device);
  }

  get size(): number {
    return this.#heard.size;
  }
}
