/** Sliders for numbers of a cell: `knobs="w1 w2 b"` behind the backticks names them. */
import type { CompiledCell, Literal } from '../cell/cell.ts';
import { parameterNames } from '../cell/parameters.ts';
import { scaleOf } from '../cell/scrub.ts';
import type { LectureCell } from './cells.ts';
import type { Problem } from './problem.ts';

export interface Knob {
  name: string;
  /** The number's place in θ. */
  index: number;
  value: number;
  min: number;
  max: number;
  step: number;
}

export interface KnobsFound {
  /** For each cell, in the order of its names. */
  knobs: readonly (readonly Knob[])[];
  problems: readonly Problem[];
}

/** A name is a variable's, or a parameter's of the nearest class or function above that the number is given to. */
export function findKnobs(cells: readonly LectureCell[], compiled: readonly CompiledCell[]): KnobsFound {
  const problems: Problem[] = [];
  const knobs = cells.map((cell, at) => {
    const own = compiled[at]!;
    const names = cell.fence.knobs.length === 0 ? [] : namesIn(own, cells.slice(0, at + 1));
    return cell.fence.knobs.flatMap((name) => {
      const index = names.indexOf(name);
      if (index < 0) problems.push(unknownKnob(cell, name, names));
      return index < 0 ? [] : [knobFor(name, own, index)];
    });
  });
  return { knobs, problems };
}

function namesIn({ literals }: CompiledCell, above: readonly LectureCell[]): string[] {
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

/** As far below zero as above, and a good way beyond the number itself. */
function knobFor(name: string, cell: CompiledCell, index: number): Knob {
  const { value } = cell.literals[index]!;
  const most = Math.ceil(Math.abs(value)) + 1;
  return { name, index, value, min: -most, max: most, step: Math.max(scaleOf(cell, index).step / 10, most / 1000) };
}

function unknownKnob(cell: LectureCell, name: string, names: readonly string[]): Problem {
  const known = [...new Set(names)].filter(Boolean).map((one) => `\`${one}\``).join(', ');
  const { line, column } = cell.at(0);
  return {
    line: line - 1,
    column,
    message: `No number of this cell is called \`${name}\`.`,
    hint: known === '' ? 'Give the number to a variable of that name.' : `Name one of ${known}.`,
  };
}
