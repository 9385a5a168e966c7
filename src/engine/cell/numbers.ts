/** Numbers written into source text and read back: what scrubbing, knobs and handles do to a cell. */
import type { CompiledCell, Literal } from './cell.ts';
import { fitting, placesIn } from './literal-places.ts';

/** One literal, by its place in θ, and the number it becomes. */
export interface NumberChange {
  index: number;
  value: number;
  /** Rounded to a multiple of it, where one is given. */
  step?: number;
}

/** θ as the source has it. */
export function thetaOf({ literals }: Pick<CompiledCell, 'literals'>): number[] {
  return literals.map(({ value }) => value);
}

/**
 * A number in short, readable form: rounded to a multiple of the step, without needless digits.
 * @throws RangeError for what no literal can say: NaN and the infinities.
 */
export function shortNumber(value: number, step = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written as a number literal`);
  if (step <= 0) return String(value + 0);
  const rounded = Math.round(value / step) * step;
  return String(Number(rounded.toFixed(decimals(step))) + 0);
}

function decimals(step: number): number {
  let digits = 0;
  while (digits < 12 && Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) > 1e-9) digits++;
  return digits;
}

/** The source with some of its numbers changed; every other byte stays. */
export function editNumbers(
  { source, literals }: Pick<CompiledCell, 'source' | 'literals'>, changes: readonly NumberChange[],
): string {
  let edited = '';
  let at = 0;
  for (const { index, value, step } of changes.toSorted((a, b) => a.index - b.index)) {
    const literal = literals[index];
    if (!literal?.scrub) continue;
    edited += source.slice(at, literal.start) + fitting(shortNumber(value, step), literal, source);
    at = literal.end;
  }
  return edited + source.slice(at);
}

/**
 * The compiled cell for an edited source, if the edit changes nothing but numbers: its code stays as it is.
 * Undefined where the text must be compiled anew.
 */
export function withNumbers(cell: CompiledCell, source: string): CompiledCell | undefined {
  const literals = placesIn({ ...cell, constants: [] }, source)?.literals;
  if (!literals) return undefined;
  const moved = (at: number): number => at + shift(at, cell.literals, literals);
  const span = ({ start, end }: Span): Span => ({ start: moved(start), end: moved(end) });
  const move = <Part extends { at: number }>(part: Part): Part => ({ ...part, at: moved(part.at) });
  return {
    ...cell,
    source,
    literals,
    constants: cell.constants.map((constant) => ({ ...constant, ...span(constant) })),
    lists: cell.lists.map((list) => ({ ...span(list), items: list.items.map(span) })),
    reads: cell.reads.map(move),
    defines: cell.defines.map(move),
    imports: cell.imports.map(move),
    edits: cell.edits.map((edit) => ({ ...move(edit), removed: lengthOf(edit, cell.literals, literals) })),
  };
}

type Span = Pick<Literal, 'start' | 'end'>;

/** By halves: a cell of many numbers has as many parts to be moved. */
function shift(at: number, before: readonly Literal[], after: readonly Literal[]): number {
  let [low, high] = [0, before.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (after[low - 1]?.end ?? 0) - before[low - 1]!.end;
}

function lengthOf(edit: CompiledCell['edits'][number], before: readonly Literal[], after: readonly Literal[]): number {
  const index = edit.removed === 0 ? -1 : before.findIndex(({ start }) => start === edit.at);
  const literal = after[index];
  return literal ? literal.end - literal.start : edit.removed;
}
