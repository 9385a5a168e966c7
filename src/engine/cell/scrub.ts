/** How far a number goes when it is dragged or stepped: what its text shows of it decides. */
import type { CompiledCell, Literal } from './cell.ts';

/** `fine` is what Shift asks for, `coarse` is Alt. */
export type Pace = 'plain' | 'fine' | 'coarse';

export interface Scale {
  step: number;
  /** No step is shorter. */
  finest: number;
  /** How many pixels a drag takes for one step. */
  pixels: number;
}

/**
 * The last digit that the text of the number shows, or of the numbers beside it in the same list. A number up to 1 is
 * seldom a count: it steps by tenths at least. The finest step is 1/1000 of the power of ten that holds the number.
 */
export function scaleOf({ source, literals }: Pick<CompiledCell, 'source' | 'literals'>, index: number): Scale {
  const own = literals[index]!;
  const digits = Math.max(...neighbours(source, literals, index).map((literal) => digitsOf(literal, source)));
  const finest = rangeOf(own.value) / 1000;
  const step = Math.max(finest, 10 ** -Math.max(digits, Math.abs(own.value) <= 1 ? 1 : 0));
  return { step, finest, pixels: Math.min(8, Math.max(1, 80 * step)) };
}

export function stepAt({ step, finest }: Scale, pace: Pace): number {
  if (pace === 'coarse') return step * 10;
  return pace === 'fine' ? Math.max(finest, step / 10) : step;
}

/** 1 for numbers up to 1, else the next power of ten. */
function rangeOf(value: number): number {
  return 10 ** Math.ceil(Math.log10(Math.max(1, Math.abs(value))));
}

function digitsOf({ start, end, value }: Literal, source: string): number {
  const text = source.slice(start, end);
  const plain = /^-?[\d_]*(?:\.(\d*))?$/.exec(text);
  return (plain ? plain[1] : String(value).split('.')[1])?.length ?? 0;
}

/** The literals that only commas and brackets part from this one. */
function neighbours(source: string, literals: readonly Literal[], index: number): Literal[] {
  const joined = (at: number): boolean => {
    const [left, right] = [literals[at], literals[at + 1]];
    return left !== undefined && right !== undefined && /^[\s,[\]]*$/.test(source.slice(left.end, right.start));
  };
  let [first, last] = [index, index];
  while (joined(first - 1)) first--;
  while (joined(last)) last++;
  return literals.slice(first, last + 1);
}
