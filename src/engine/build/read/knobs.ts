/** Sliders, choices, checkboxes and text fields for literals of a cell, by the names that these have in the code. */
import type { CompiledCell, Literal } from '../../cell/cell.ts';
import { parameterNames } from '../../cell/parameters.ts';
import type { LectureCell, PanelSpec } from './cells.ts';
import { countedIn, leastOf, type Counted } from './counted.ts';
import { constantKnob, numberKnob, type Knob } from './knob-kinds.ts';
import type { KnobSpec, Words } from './knob-specs.ts';
import type { Problem } from './problem.ts';

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

/** The literals of a cell by their names, and what is known of the numbers of its lecture. */
interface Named {
  cell: CompiledCell;
  numbers: readonly string[];
  constants: readonly string[];
  counted: () => Counted;
}

/** A name is a variable's, or a parameter's of the nearest class or function above that the literal is given to. */
export function findPanels(cells: readonly LectureCell[], compiled: readonly CompiledCell[]): PanelsFound {
  const problems: Problem[] = [];
  let known: Counted | undefined;
  const counted = (): Counted => (known ??= countedIn(compiled.map(({ source }) => source)));
  const panels = cells.map((cell, at) => {
    if (cell.panels.length === 0) return [];
    const named = { ...namesOf(compiled[at]!, cells.slice(0, at + 1)), counted };
    return cell.panels.map((spec): Panel => {
      const found = spec.knobs.map((knob, nth) => knobFor(named, knob, spec, spec.labels?.[nth] ?? knob.name));
      problems.push(...found.flatMap((one) => ('message' in one ? { ...spec.place, ...one } : [])));
      return { inside: spec.inside, knobs: found.flatMap((one) => ('message' in one ? [] : one)) };
    });
  });
  return { panels, problems };
}

/** What each number of a cell is called; nothing where that cannot be told, or where it is none to be changed. */
export const namesIn = (cell: CompiledCell, above: readonly LectureCell[]): readonly string[] =>
  namesOf(cell, above).numbers;

function namesOf(cell: CompiledCell, above: readonly LectureCell[]): Omit<Named, 'counted'> {
  const nameOf = (literal: Pick<Literal, 'name' | 'argument'>): string => literal.name ?? parameterOf(literal, above);
  return {
    cell,
    numbers: cell.literals.map((literal) => (literal.scrub ? nameOf(literal) : '')),
    constants: cell.constants.map(nameOf),
  };
}

function parameterOf({ argument }: Pick<Literal, 'argument'>, above: readonly LectureCell[]): string {
  if (!argument) return '';
  for (const { source } of above.toReversed()) {
    const names = parameterNames(source, argument.of);
    if (names) return names[argument.index] ?? '';
  }
  return '';
}

function knobFor(named: Named, spec: KnobSpec, panel: PanelSpec, label: string): Knob | Words {
  const { cell, numbers, constants, counted } = named;
  const { name } = spec;
  const [index, other] = [numbers.indexOf(name), constants.indexOf(name)];
  if (index >= 0) {
    const least = leastOf(name, cell.literals[index]!, cell.source, counted);
    return numberKnob(cell, { name, label, index }, { ...rangeOf(panel), ...spec }, least);
  }
  if (other >= 0) return constantKnob(cell.constants[other]!, { name, label, index: other }, spec);
  return unknownName(cell.id, name, [...numbers, ...constants]);
}

/** What a panel says of all its numbers. */
const rangeOf = ({ min, max, step }: PanelSpec): Partial<KnobSpec> => ({
  ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(step !== undefined && { step }),
});

function unknownName(id: string, name: string, names: readonly string[]): Words {
  const known = [...new Set(names)].filter(Boolean).map((one) => `\`${one}\``).join(', ');
  return {
    message: `The cell \`${id}\` has no number, string or boolean called \`${name}\`.`,
    hint: known === '' ? `Give it a name: \`const ${name} = 1;\`.` : `Name one of ${known}.`,
  };
}
