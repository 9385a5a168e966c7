/** The number literals that a figure may have been made from, and the code with other values for them. */
import { editNumbers, thetaOf } from '../../cell/numbers.ts';
import { withSources } from '../../cell/order.ts';
import type { Program, Theta } from '../live/program.ts';
import type { NumberPlace } from './scrub.ts';

/** Those of the cell and of all it reads; where the author named some of the cell's, only these. */
export function numbersBehind(id: string, program: Program, named: readonly number[]): NumberPlace[] {
  if (named.length > 0) return named.map((index) => ({ cell: id, index }));
  const cells = [...program.edits.author.keys()].flatMap((cell) => program.cell(cell).compiled ?? []);
  const wanted = withSources([id], cells);
  const behind = cells.filter(({ id: one }) => wanted.has(one));
  return behind.flatMap((cell) =>
    cell.literals.flatMap(({ scrub }, index) => (scrub ? [{ cell: cell.id, index }] : [])));
}

export function valueAt({ cell, index }: NumberPlace, program: Program): number | undefined {
  return program.cell(cell).compiled?.literals[index]?.value;
}

/** θ of the one cell in which a number is changed. */
export function thetaWith({ cell, index }: NumberPlace, value: number, program: Program): Theta {
  const compiled = program.cell(cell).compiled;
  return compiled ? { [cell]: thetaOf(compiled).with(index, value) } : {};
}

export interface Written {
  place: NumberPlace;
  value: number;
  step: number;
}

/** The text of every cell that these values change. */
export function textsWith(values: readonly Written[], program: Program): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [cell, group] of Map.groupBy(values, ({ place }) => place.cell)) {
    const { compiled } = program.cell(cell);
    const changes = group.map(({ place, value, step }) => ({ index: place.index, value, step }));
    if (compiled) texts.set(cell, editNumbers(compiled, changes));
  }
  return texts;
}
