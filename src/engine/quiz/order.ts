/** The order of options: by chance, and the same for everybody who has the same seed. */
import { seeded } from '../../mini-ml/core/random.ts';

/** The places 0 … n - 1 in the order of a seed. */
export function shuffled(n: number, seed: number): number[] {
  const random = seeded(seed);
  const order = Array.from({ length: n }, (_, at) => at);
  for (let last = n - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** A seed for a question whose author gave none: a number made from its id. */
export function seedOf(id: string): number {
  return Array.from(id).reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 997, 7);
}
