/** The range of a number that gets a slider: the author's, and where that says nothing, one that suits the number. */
import type { CompiledCell, Literal } from '../../cell/cell.ts';
import { scaleOf } from '../../cell/scrub.ts';
import type { KnobSpec, Words } from './knob-specs.ts';

export interface Range {
  min: number;
  max: number;
  step: number;
}

type Asked = Pick<KnobSpec, 'min' | 'max' | 'step'>;

/** `least`: the smallest that a number may be which counts or points at something. */
export function rangeFor(cell: CompiledCell, index: number, asked: Asked, least: number | undefined): Range {
  const literal = cell.literals[index]!;
  if (least !== undefined) return { ...wholeRange(literal, least), step: 1, ...given(asked) };
  const most = Math.ceil(Math.abs(literal.value)) + 1;
  const { min = -most, max = most } = asked;
  const { step = Math.max(scaleOf(cell, index).step / 10, (max - min) / 1000) } = asked;
  return { min, max, step };
}

const given = ({ min, max, step }: Asked): Partial<Range> => ({
  ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(step !== undefined && { step }),
});

/** It stays on its side of 0, and goes up to twice as far. */
function wholeRange({ value }: Literal, least: number): { min: number; max: number } {
  const most = Math.max(10, 2 * Math.abs(value));
  return value < 0 ? { min: -most, max: -1 } : { min: Math.min(least, value), max: most };
}

export function rangeProblem(name: string, value: number, { min, max, step }: Range): Words | undefined {
  if (min >= max) {
    return { message: `The knob \`${name}\` goes from ${min} to ${max}.`, hint: 'Make `min` smaller than `max`.' };
  }
  if (value < min || value > max) {
    const message = `\`${name}\` is ${value} in the code, but its knob goes from ${min} to ${max}.`;
    return { message, hint: 'Widen `min` and `max`, or change the number.' };
  }
  if (step > 0 && step <= max - min && step >= (max - min) / 1001) return undefined;
  return {
    message: `A step of ${step} does not fit a knob from ${min} to ${max}.`,
    hint: 'Make `step` no larger than the range, and no smaller than a thousandth of it.',
  };
}
