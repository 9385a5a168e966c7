/** Formulas that show a cell's numbers follow the code, and their result what the cell shows. */
import { formulaNumber, formulaResult } from '../../cell/formula-number.ts';
import { withNumbers } from '../../cell/numbers.ts';
import type { Program } from '../live/program.ts';
import { writeText } from '../live/write-text.ts';

export function followFormula(host: Element, program: Program): void {
  const formula = host.querySelector<HTMLElement>('[data-formula]');
  if (formula === null) return;
  const { compiled, shown, error } = program.cell(host.id);
  const author = program.edits.author.get(host.id) ?? '';
  // Where more than numbers was changed, the formula may say what the code does not.
  const fits = compiled && !error && withNumbers(compiled, author) ? compiled : undefined;
  formula.toggleAttribute('data-stale', fits === undefined);
  const last = shown?.at(-1);
  if (!fits || !last || !('text' in last)) return;
  for (const number of formula.querySelectorAll<MathMLElement>('[data-literal]')) {
    writeText(number, formulaNumber(fits.literals[Number(number.dataset['literal'])]!.value));
  }
  writeText(formula.querySelector('[data-result]')!, formulaResult(last.text));
}
