/** Training data as rows of numbers, and the order in which a model learns from them. */

import type { Point } from './datasets.ts';
import type { Random } from './random.ts';

/** n examples: x1 and x2 of each point, and y = -1 for a circle, +1 for a cross. */
export interface Examples {
  readonly x1: Float64Array;
  readonly x2: Float64Array;
  readonly y: Float64Array;
}

/** The circles, then the crosses. */
export function toExamples(circles: readonly Point[], crosses: readonly Point[]): Examples {
  const points = [...circles, ...crosses];
  return {
    x1: Float64Array.from(points, ([x1]) => x1),
    x2: Float64Array.from(points, ([, x2]) => x2),
    y: Float64Array.from(points, (_, i) => i < circles.length ? -1 : 1),
  };
}

/** The indices 0 … n - 1, cut into batches; `shuffle` changes what the batches hold, not how many they are. */
export class Batches {
  readonly batches: readonly Uint32Array[];
  readonly #order: Uint32Array;
  readonly #random: Random;

  constructor(n: number, size: number, random: Random) {
    this.#order = Uint32Array.from({ length: n }, (_, i) => i);
    this.#random = random;
    const starts = Array.from({ length: Math.ceil(n / size) }, (_, k) => k * size);
    this.batches = starts.map((start) => this.#order.subarray(start, start + size));
  }

  /** Every order is equally likely (Fisher and Yates). A single batch stays as it is: order does not change its sum. */
  shuffle(): void {
    if (this.batches.length < 2) return;
    const order = this.#order;
    for (let last = order.length - 1; last > 0; last -= 1) {
      const chosen = Math.floor(this.#random() * (last + 1));
      const moved = order[last]!;
      order[last] = order[chosen]!;
      order[chosen] = moved;
    }
  }
}
