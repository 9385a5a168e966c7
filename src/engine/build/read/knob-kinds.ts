/** What a literal gets: a slider, a choice, a checkbox or a text field, as the code and its author say. */
import type { CompiledCell, Constant } from '../../cell/cell.ts';
import { rangeFor, rangeProblem, type Range } from './knob-range.ts';
import type { KnobSpec, PlaySpec, Words } from './knob-specs.ts';

interface Called {
  name: string;
  /** What readers see: the name, unless the author wrote a label. */
  label: string;
  /** Its place in θ, or, for a string or a boolean, among the constants of the cell. */
  index: number;
}

export interface NumberKnob extends Called, Range {
  kind: 'number';
  value: number;
  play?: Required<PlaySpec>;
}

export interface ChoiceKnob extends Called {
  kind: 'choice';
  of: 'number' | 'constant';
  value: string;
  options: readonly string[];
}

export type Knob = NumberKnob | ChoiceKnob
  | (Called & { kind: 'check'; value: boolean })
  | (Called & { kind: 'text'; value: string });

/** More than the slider and the field that most panels have. */
export const isInput = (knob: Knob): boolean => knob.kind !== 'number' || knob.play !== undefined;

export const numberKnob = (
  cell: CompiledCell, called: Called, spec: KnobSpec, least: number | undefined,
): Knob | Words => {
  const { value } = cell.literals[called.index]!;
  if (spec.options) return numberChoice(called, value, spec.options);
  const range = rangeFor(cell, called.index, spec, least);
  const problem = rangeProblem(called.name, value, range) ?? (spec.play && playProblem(called.name, spec.play));
  const play = spec.play && { play: played(spec.play, range) };
  return problem ?? { ...called, kind: 'number', value, ...range, ...play };
};

/** A frame takes three tenths of a second, and a run between two seconds and ten. */
function played({ seconds, loop }: PlaySpec, { min, max, step }: Range): Required<PlaySpec> {
  const usual = Math.min(10, Math.max(2, Math.round((0.3 * (max - min)) / step)));
  return { seconds: seconds ?? usual, loop };
}

const playProblem = (name: string, { seconds = 2 }: PlaySpec): Words | undefined => (seconds >= 1 && seconds <= 600
  ? undefined
  : { message: `\`${name}\` would run for ${seconds} seconds.`, hint: 'Let it run for 1 to 600 seconds.' });

function numberChoice(called: Called, value: number, written: readonly string[]): Knob | Words {
  const wrong = written.find((option) => !Number.isFinite(Number(option)));
  if (wrong !== undefined) return noNumber(called.name, wrong);
  return choice(called, 'number', String(value), written.map((option) => String(Number(option))));
}

function choice(called: Called, of: ChoiceKnob['of'], value: string, options: readonly string[]): Knob | Words {
  if (!options.includes(value)) return notAmong(called.name, value, options, of);
  return { ...called, kind: 'choice', of, value, options };
}

export function constantKnob({ value }: Constant, called: Called, spec: KnobSpec): Knob | Words {
  const { options, min, step, play } = spec;
  const hasRange = min !== undefined || step !== undefined || play !== undefined;
  if (typeof value === 'boolean') {
    return options || hasRange ? onlyChecked(called.name) : { ...called, kind: 'check', value };
  }
  if (hasRange) return noRange(called.name);
  return options ? choice(called, 'constant', value, options) : { ...called, kind: 'text', value };
}

const noNumber = (name: string, option: string): Words => ({
  message: `\`${name}\` is a number in the code, but its option \`${option}\` is not.`,
  hint: `Write numbers, as in \`${name}(10|20|50)\`.`,
});

const notAmong = (name: string, value: string, options: readonly string[], of: ChoiceKnob['of']): Words => ({
  message: `\`${name}\` is ${of === 'number' ? value : `"${value}"`} in the code, which is not one of its options.`,
  hint: `Add it, \`${name}(${[value, ...options].join('|')})\`, or change the code.`,
});

const onlyChecked = (name: string): Words => ({
  message: `\`${name}\` is a boolean in the code: it gets a checkbox, which has no options or range.`,
  hint: `Write \`${name}\` alone.`,
});

const noRange = (name: string): Words => ({
  message: `\`${name}\` is a string in the code: it has no range and cannot run.`,
  hint: `Name its options, as in \`${name}(bars|dots)\`, or write \`${name}\` alone for a text field.`,
});
