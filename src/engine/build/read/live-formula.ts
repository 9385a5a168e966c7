/** A formula with a cell's numbers in the place of its symbols: `formula="x_1 \cdot w_1 + b"` behind the backticks. */
import type { CompiledCell } from '../../cell/cell.ts';
import { formulaNumber, formulaResult } from '../../cell/formula-number.ts';
import type { LectureCell } from './cells.ts';
import { FormulaError, toMathML } from './formulas.ts';
import { namesIn } from './knobs.ts';
import type { TermSymbols } from './names.ts';
import type { Problem } from './problem.ts';

/** A place for a number: the formula is set with a nought in it. */
const place = (attributes: string): string => `{\\data{${attributes}}{0}}`;

export interface FormulasFound {
  /** For each cell: MathML, in which `data-literal` is a number's place in θ; `undefined` where it has no formula. */
  formulas: readonly (string | undefined)[];
  problems: readonly Problem[];
}

export function findFormulas(
  cells: readonly LectureCell[], compiled: readonly CompiledCell[], symbols: TermSymbols,
): FormulasFound {
  const problems: Problem[] = [];
  const formulas = cells.map((cell, at) => {
    if (cell.fence.formula === undefined) return undefined;
    try {
      const names = namesIn(compiled[at]!, cells.slice(0, at + 1));
      return withNumbers(cell.fence.formula, compiled[at]!, { names, symbols });
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      const { line, column } = cell.at(0);
      problems.push({ line: line - 1, column, message: `The formula of this cell: ${error.message}`, hint });
      return undefined;
    }
  });
  return { formulas, problems };
}

const hint = 'Each letter must be a number in the cell: `x_1` is the number called `x1`.';

/** The formula once the cell has run: what it showed last is the result. */
export function withResult(mathml: string | undefined, said: readonly string[]): string | undefined {
  return mathml && fill(mathml, 'result', () => formulaResult(said.at(-1) ?? ''));
}

interface Known {
  /** What the numbers of the cell are called. */
  names: readonly string[];
  symbols: TermSymbols;
}

/** @throws FormulaError for a symbol that is no number of the cell, and where the TeX cannot be read. */
function withNumbers(tex: string, { literals }: CompiledCell, { names, symbols }: Known): string {
  const numbered = tex.replace(/\\[a-z]+|([a-z])(?:_(\d))?/gi, (whole, letter?: string, digit = '') => {
    if (letter === undefined) return whole;
    const index = names.indexOf(letter + String(digit));
    if (index < 0) throw new FormulaError(`no number is called \`${letter}${String(digit)}\`.`);
    const term = Object.keys(symbols).find((key) => symbols[key] === letter);
    return place(`literal=${index}${term === undefined ? '' : `,term=${term}`}`);
  });
  const mathml = toMathML(`${numbered} = ${place('result=')}`, true);
  return fill(mathml, 'literal', (index) => formulaNumber(literals[Number(index)]!.value));
}

/** Writes what belongs there into each place that has this attribute. */
function fill(mathml: string, attribute: string, textOf: (value: string) => string): string {
  const places = new RegExp(`(<mn data-${attribute}="([^"]*)"[^>]*>)0(?=</mn>)`, 'g');
  return mathml.replace(places, (_, tag: string, value: string) => tag + textOf(value));
}
