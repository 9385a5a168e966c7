/** Who finds a talk too fast, and who is lost where: what devices said lately, each counted once. */
import { pause } from './ask.ts';

/** For how many milliseconds somebody who is lost is counted. */
export const lostFor = 10 * 60_000;

/** Who is lost on a slide. */
export interface LostAt {
  slide: string;
  devices: number;
  /** At which cells, and how many at each. */
  cells: readonly (readonly [cell: string, devices: number])[];
}

interface Lost {
  at: number;
  cell: string | undefined;
}

export class Signals {
  /** When it was said, by device. */
  readonly #fast = new Map<string, number>();
  /** By slide and device. */
  readonly #lost = new Map<string, Map<string, Lost>>();

  /** False where it was said in the last minute. */
  sayFast(device: string, now: number): boolean {
    if (now - (this.#fast.get(device) ?? -Infinity) < pause.signal) return false;
    this.#fast.set(device, now);
    return true;
  }

  /** False where it was said of this slide in the last minute. */
  sayLost(device: string, slide: string, cell: string | undefined, now: number): boolean {
    const lost = this.#lost.get(slide) ?? new Map<string, Lost>();
    this.#lost.set(slide, lost);
    if (now - (lost.get(device)?.at ?? -Infinity) < pause.signal) return false;
    lost.set(device, { at: now, cell });
    return true;
  }

  /** How many said in the last minute that it is too fast. */
  fast(now: number): number {
    for (const [device, at] of this.#fast) if (now - at >= pause.signal) this.#fast.delete(device);
    return this.#fast.size;
  }

  /** Who is lost, where most are first. */
  lost(now: number): LostAt[] {
    return [...this.#lost].flatMap(([slide, lost]) => {
      for (const [device, { at }] of lost) if (now - at >= lostFor) lost.delete(device);
      if (lost.size === 0) this.#lost.delete(slide);
      return lost.size === 0 ? [] : [{ slide, devices: lost.size, cells: cellsOf(lost.values()) }];
    }).sort((a, b) => b.devices - a.devices);
  }
}

function cellsOf(lost: Iterable<Lost>): LostAt['cells'] {
  const counts = new Map<string, number>();
  for (const { cell } of lost) if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
