/** The order of options: by chance, and the same for everybody who has the same seed. */

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

/** Numbers in [0, 1), the same for the same seed for ever: the generator mulberry32 of Tommy Ettinger. */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed for a question whose author gave none: a number made from its id. */
export function seedOf(id: string): number {
  return Array.from(id).reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 997, 7);
}
