/** Numbers as bars: each number by itself where there are few, else as many equal parts of their range. */

export interface Bin {
  from: number;
  to: number;
  /** By round. */
  counts: number[];
}

const most = 8;

/** Strange numbers are far out: the outer hundredth on both sides is put into the first and the last part. */
const outer = 0.01;

export function binned(rounds: readonly (readonly number[])[]): Bin[] {
  const all = rounds.flat().sort((a, b) => a - b);
  const different = [...new Set(all)];
  if (different.length <= most) return different.map((value) => single(rounds, value));
  const [low, high] = [all[Math.floor(outer * all.length)]!, all[Math.ceil((1 - outer) * all.length) - 1]!];
  const step = niceStep((high - low) / most);
  const first = Math.floor(low / step);
  const parts = Math.max(1, Math.ceil(high / step + 1e-9) - first);
  return Array.from({ length: parts }, (_, at) => ({
    from: tidy((first + at) * step), to: tidy((first + at + 1) * step),
    counts: rounds.map((numbers) => numbers.filter((value) => partOf(value, step, first, parts) === at).length),
  }));
}

const partOf = (value: number, step: number, first: number, parts: number): number =>
  Math.min(parts - 1, Math.max(0, Math.floor(value / step) - first));

const single = (rounds: readonly (readonly number[])[], value: number): Bin =>
  ({ from: value, to: value, counts: rounds.map((numbers) => numbers.filter((one) => one === value).length) });

/** 1, 2 or 5 times a power of ten. */
function niceStep(wanted: number): number {
  if (!(wanted > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ([1, 2, 5].find((one) => one * power >= wanted) ?? 10) * power;
}

const tidy = (value: number): number => Number(value.toPrecision(12));
