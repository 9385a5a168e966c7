/** Numbers by chance for this lecture: the same seed gives the same numbers, on every machine. */

/** Numbers from 0 to 1, all equally likely. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Numbers around 0 in the shape of a bell: two of three lie between -1 and 1. */
export function bell(seed: number): () => number {
  const chance = chances(seed);
  return () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

export interface Student {
  first: number;
  second: number;
}

/**
 * Two exams of the same students. What somebody can do counts in both of them, luck in one each. `luck` is the part
 * of the differences that luck makes, from 0 to 1; the correlation of the two exams is 1 - luck.
 */
export function twoExams(count: number, luck: number, seed: number): Student[] {
  const next = bell(seed);
  const mark = (skill: number): number =>
    60 + 12 * (Math.sqrt(1 - luck) * skill + Math.sqrt(luck) * next());
  return Array.from({ length: count }, () => {
    const skill = next();
    return { first: mark(skill), second: mark(skill) };
  });
}

export interface Pair {
  father: number;
  son: number;
}

/** Fathers and sons in centimetres: both vary by 7 around their mean, and have a correlation of one half. */
export function families(count: number, seed: number): Pair[] {
  const next = bell(seed);
  return Array.from({ length: count }, () => {
    const [shared, own] = [next(), next()];
    return { father: 172 + 7 * shared, son: 174 + 7 * (0.5 * shared + Math.sqrt(0.75) * own) };
  });
}

/** How many accidents each of so many months has, where `mean` are usual and nothing ever changes. */
export function accidents(months: number, mean: number, seed: number): number[] {
  const chance = chances(seed);
  return Array.from({ length: months }, () => {
    let count = 0;
    for (let left = chance(); left > Math.exp(-mean); left *= chance()) count += 1;
    return count;
  });
}
