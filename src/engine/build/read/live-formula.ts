/** A formula with a cell's numbers in the place of its symbols: `formula="x_1 \cdot w_1 + b"` behind the backticks. */
import type { CompiledCell } from '../../cell/cell.ts';
import { formulaNumber, formulaResult } from '../../cell/formula-number.ts';
import type { LectureCell } from './cells.ts';
import { FormulaError, toMathML } from './formulas.ts';
import { namesIn } from './knobs.ts';
import { TERMS } from './names.ts';
import type { Problem } from './problem.ts';

/** Numbers that no author writes stand for the places of numbers until the formula is set. */
const first = 700_000;
const result = first - 1;

export interface FormulasFound {
  /** For each cell: MathML, in which `data-literal` is a number's place in θ; `undefined` where it has no formula. */
  formulas: readonly (string | undefined)[];
  problems: readonly Problem[];
}

export function findFormulas(cells: readonly LectureCell[], compiled: readonly CompiledCell[]): FormulasFound {
  const problems: Problem[] = [];
  const formulas = cells.map((cell, at) => {
    if (cell.fence.formula === undefined) return undefined;
    try {
      return withNumbers(cell.fence.formula, compiled[at]!, namesIn(compiled[at]!, cells.slice(0, at + 1)));
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      const { line, column } = cell.at(0);
      problems.push({ line: line - 1, column, message: `The formula of this cell: ${error.message}`, hint });
      return undefined;
    }
  });
  return { formulas, problems };
}

const hint = 'Each letter must be a number of the cell: `x_1` stands for the number that is called `x1`.';

/** The formula once the cell has run: what it showed last is the result. */
export function withResult(mathml: string | undefined, said: readonly string[]): string | undefined {
  return mathml?.replace(`<mn>${result}</mn>`, `<mn data-result="">${formulaResult(said.at(-1) ?? '')}</mn>`);
}

/** @throws FormulaError for a symbol that is no number of the cell, and where the TeX cannot be read. */
function withNumbers(tex: string, { literals }: CompiledCell, names: readonly string[]): string {
  const numbered = tex.replace(/\\[a-z]+|([a-z])(?:_(\d))?/gi, (whole, letter?: string, digit = '') => {
    if (letter === undefined) return whole;
    const index = names.indexOf(letter + String(digit));
    if (index < 0) throw new FormulaError(`no number is called \`${letter}${String(digit)}\`.`);
    return `{${first + index}}`;
  });
  return toMathML(`${numbered} = ${result}`, true).replace(/<mn>(7\d{5})<\/mn>/g, (_, number: string) => {
    const index = Number(number) - first;
    const term = Object.keys(TERMS).find((key) => TERMS[key] === names[index]![0]);
    const key = term === undefined ? '' : ` data-term="${term}"`;
    return `<mn data-literal="${index}"${key}>${formulaNumber(literals[index]!.value)}</mn>`;
  });
}
