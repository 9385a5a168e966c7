/** Sliders for numbers of a cell, by the names that the numbers have in the code. */
import type { CompiledCell, Literal } from '../../cell/cell.ts';
import { parameterNames } from '../../cell/parameters.ts';
import { scaleOf } from '../../cell/scrub.ts';
import type { LectureCell, PanelSpec } from './cells.ts';
import type { Problem } from './problem.ts';

export interface Knob {
  name: string;
  /** What readers see: the name, unless the author wrote a label. */
  label: string;
  /** The number's place in θ. */
  index: number;
  value: number;
  min: number;
  max: number;
  step: number;
}

/** Knobs that stand together. */
export interface Panel {
  inside: boolean;
  knobs: readonly Knob[];
}

export interface PanelsFound {
  /** For each cell, in the order of what its author asked for. */
  panels: readonly (readonly Panel[])[];
  problems: readonly Problem[];
}

/** A name is a variable's, or a parameter's of the nearest class or function above that the number is given to. */
export function findPanels(cells: readonly LectureCell[], compiled: readonly CompiledCell[]): PanelsFound {
  const problems: Problem[] = [];
  const panels = cells.map((cell, at) => {
    const own = compiled[at]!;
    const names = cell.panels.length === 0 ? [] : namesIn(own, cells.slice(0, at + 1));
    return cell.panels.map((spec): Panel => {
      const knobs = spec.names.flatMap((name, nth) => {
        const index = names.indexOf(name);
        const knob = knobFor({ name, label: spec.labels?.[nth] ?? name }, own, index, spec);
        const wrong = knob ? rangeProblem(knob) : unknownKnob(cell, name, names);
        if (wrong) problems.push({ ...spec.place, ...wrong });
        return knob ?? [];
      });
      return { inside: spec.inside, knobs };
    });
  });
  return { panels, problems };
}

/** What each number of a cell is called; nothing where that cannot be told, or where it is none to be changed. */
export function namesIn({ literals }: CompiledCell, above: readonly LectureCell[]): string[] {
  return literals.map((literal) => (literal.scrub ? literal.name ?? parameterOf(literal, above) : ''));
}

function parameterOf({ argument }: Literal, above: readonly LectureCell[]): string {
  if (!argument) return '';
  for (const { source } of above.toReversed()) {
    const names = parameterNames(source, argument.of);
    if (names) return names[argument.index] ?? '';
  }
  return '';
}

/** Where the author says nothing: as far below zero as above, and a good way beyond the number itself. */
function knobFor(
  words: Pick<Knob, 'name' | 'label'>, cell: CompiledCell, index: number, spec: PanelSpec,
): Knob | undefined {
  const literal = cell.literals[index];
  if (!literal) return undefined;
  const most = Math.ceil(Math.abs(literal.value)) + 1;
  const { min = -most, max = most } = spec;
  const { step = Math.max(scaleOf(cell, index).step / 10, (max - min) / 1000) } = spec;
  return { ...words, index, value: literal.value, min, max, step };
}

type Words = Pick<Problem, 'message' | 'hint'>;

function rangeProblem({ name, value, min, max, step }: Knob): Words | undefined {
  if (min >= max) {
    return { message: `The knob \`${name}\` goes from ${min} to ${max}.`, hint: 'Let `min` be smaller than `max`.' };
  }
  if (value < min || value > max) {
    const message = `\`${name}\` is ${value} in the code, and its knob goes from ${min} to ${max}.`;
    return { message, hint: 'Widen `min` and `max`, or change the number.' };
  }
  if (step > 0 && step <= max - min && step >= (max - min) / 1001) return undefined;
  return {
    message: `A step of ${step} does not suit a knob from ${min} to ${max}.`,
    hint: 'Let `step` be at most the range, and at least a thousandth of it.',
  };
}

function unknownKnob({ id }: LectureCell, name: string, names: readonly string[]): Words {
  const known = [...new Set(names)].filter(Boolean).map((one) => `\`${one}\``).join(', ');
  return {
    message: `No number of the cell \`${id}\` is called \`${name}\`.`,
    hint: known === '' ? 'Give the number to a variable of that name.' : `Name one of ${known}.`,
  };
}
