/** The literals that knobs stand for, in the code as it is. */
import type { CompiledCell } from '../../cell/cell.ts';
import { editConstant } from '../../cell/constants.ts';
import { placesIn, type Places } from '../../cell/literal-places.ts';
import { editNumbers } from '../../cell/numbers.ts';
import type { Program } from '../live/program.ts';

export type KnobValue = number | string | boolean;

export class KnobCode {
  readonly #program: Program;
  /** The newest reading of each cell: a text that is not read yet has its literals in the same places. */
  readonly #read = new Map<string, CompiledCell>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** Undefined where more than literals of the author's code was changed: knobs do not know their literals then. */
  places(cell: string): Places | undefined {
    const { compiled, text } = this.#program.cell(cell);
    if (compiled) this.#read.set(cell, compiled);
    const read = this.#read.get(cell);
    const author = this.#program.edits.author.get(cell) ?? '';
    return read && placesIn(read, author) && placesIn(read, text);
  }

  valueOf(knob: HTMLElement): KnobValue | undefined {
    const places = this.places(cellOf(knob));
    const index = indexOf(knob);
    return isConstant(knob) ? places?.constants[index]?.value : places?.literals[index]?.value;
  }

  /** The text of the knob's cell with another value in it. */
  textWith(knob: HTMLElement, value: KnobValue): string | undefined {
    const places = this.places(cellOf(knob));
    const index = indexOf(knob);
    if (!places) return undefined;
    if (typeof value === 'number') return editNumbers(places, [{ index, value }]);
    return editConstant(places, index, value);
  }
}

const indexOf = (knob: HTMLElement): number => Number(knob.dataset['knob']);

export const isConstant = (knob: HTMLElement): boolean => knob.dataset['of'] === 'constant';

export function cellOf(knob: HTMLElement): string {
  return knob.closest<HTMLElement>('[data-knob-panel]')!.dataset['knobPanel']!;
}
