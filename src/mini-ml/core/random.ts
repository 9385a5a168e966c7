/** Random numbers that can be repeated: the same seed always gives the same numbers. */

import { needInteger } from './arguments.ts';

/** A source of numbers, uniform in [0, 1). `Math.random` is one, `seeded(7)` is one that can be repeated. */
export type Random = () => number;

const STEP = 0x6d2b79f5;
const TWO_TO_32 = 4294967296;

/**
 * stateᵢ = seed + i·0x6d2b79f5 (mod 2³²), and the i-th number is stateᵢ with its bits well mixed, over 2³².
 * @param seed a whole number; only its lowest 32 bits count.
 * @returns numbers in [0, 1), each a multiple of 2⁻³².
 * @throws TypeError when the seed is not a whole number.
 * @source the generator mulberry32 of Tommy Ettinger
 */
export function seeded(seed: number): Random {
  needInteger('seeded', 'seed', seed);
  let state = seed | 0;
  return () => {
    state = (state + STEP) | 0;
    return mixed(state) / TWO_TO_32;
  };
}

/** Spreads every bit of a 32-bit state over all 32; the result is unsigned. */
function mixed(state: number): number {
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}
