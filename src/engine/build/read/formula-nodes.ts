/** All formulas of a lecture: set, numbered in reading order, and with what refers to them filled in. */
import { edited, offsetOf, positionOf } from './edited.ts';
import { fillReferences, labelsOf, numberRows, placeEdits } from './formula-labels.ts';
import { takeMacros } from './formula-macros.ts';
import { FormulaError, toMathML, type FormulaWorld, type Macros } from './formulas.ts';
import type { TermSymbols } from './names.ts';
import type { Position, Problem } from './problem.ts';
import { startOf, walk, type NodeOf, type Root } from './tree.ts';

type MathNode = NodeOf<'math'> | NodeOf<'inlineMath'>;

export interface FormulaNode {
  node: MathNode;
  /** Empty where the formula only defines macros. */
  mathml: string;
}

interface SetFormula extends FormulaNode {
  tex: string;
  at(offset: number): Position;
}

interface Reading {
  /** Of the source. */
  lines: readonly string[];
  macros: Macros;
  readonly symbols: TermSymbols;
  /** The last number given to a row. */
  count: number;
  problems: Problem[];
}

export interface FormulasRead {
  formulas: readonly FormulaNode[];
  problems: readonly Problem[];
}

export function readFormulas(root: Root, source: string, world: FormulaWorld = {}): FormulasRead {
  const { macros = {}, symbols = {} } = world;
  const reading: Reading = { lines: source.split('\n'), macros, symbols, count: 0, problems: [] };
  const formulas: SetFormula[] = [];
  walk(root, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    const formula = setFormula(node, reading);
    if (formula) formulas.push(formula);
  });
  const labels = labelsIn(formulas, reading.problems);
  const { problems } = reading;
  return { formulas: formulas.flatMap((formula) => filled(formula, labels, problems)), problems };
}

function setFormula(node: MathNode, reading: Reading): SetFormula | undefined {
  const { tex: written, at } = texOf(node, reading.lines);
  const { tex, macros } = takeMacros(written, reading.macros);
  reading.macros = macros;
  if (tex.trim() === '') return blank(node, written, at, reading);
  const { text, back } = edited(tex, placeEdits(tex));
  const { symbols, lines } = reading;
  try {
    const set = toMathML(text, isDisplay(node, lines), { macros, symbols });
    const { mathml, count } = numberRows(set, reading.count);
    reading.count = count;
    return { node, tex, at, mathml };
  } catch (error) {
    const { offset, message, hint } = known(error);
    const place = back(positionOf(text, offset));
    reading.problems.push({ ...at(offsetOf(tex, place)), message: sentence(message), hint });
    return undefined;
  }
}

function blank(node: MathNode, written: string, at: SetFormula['at'], { problems }: Reading): SetFormula | undefined {
  if (written.trim() !== '') return { node, tex: '', at, mathml: '' };
  problems.push({ ...startOf(node), ...empty });
  return undefined;
}

const empty = { message: 'This formula is empty.', hint: 'Write TeX between the signs, or remove them.' };

function known(error: unknown): FormulaError {
  if (error instanceof FormulaError) return error;
  throw error;
}

const sentence = (message: string): string => `This formula cannot be read: ${message}`;

/** A formula of its own, or one between doubled signs within a text. */
function isDisplay(node: MathNode, lines: readonly string[]): boolean {
  const { line, column } = startOf(node);
  return node.type === 'math' || (lines[line - 1] ?? '').startsWith('$$', column - 1);
}

/** The TeX of a node, also what its author wrote directly after the first `$$`, and the way back to the lecture. */
function texOf(node: MathNode, lines: readonly string[]): { tex: string; at: SetFormula['at'] } {
  const behind = node.type === 'math' && node.meta ? node.meta : undefined;
  const tex = behind === undefined ? node.value : [behind, node.value].filter(Boolean).join('\n');
  const start = startOf(node);
  const first = node.type === 'math' && behind === undefined ? start.line + 1 : start.line;
  const rows = tex.split('\n');
  return {
    tex,
    at(offset) {
      const row = tex.slice(0, offset).split('\n').length - 1;
      const inRow = offset - (tex.lastIndexOf('\n', offset - 1) + 1);
      const from = row === 0 && first === start.line ? start.column - 1 : 0;
      const indent = (lines[first + row - 1] ?? '').indexOf(rows[row] ?? '', from);
      return { line: first + row, column: Math.max(indent, 0) + inRow + 1 };
    },
  };
}

function labelsIn(formulas: readonly SetFormula[], problems: Problem[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { mathml, tex, at } of formulas) {
    const numbered = labelsOf(mathml);
    for (const match of tex.matchAll(/\\label\{([^}]*)\}/g)) {
      const label = match[1]!.trim();
      const number = numbered.get(label);
      if (number === undefined) problems.push({ ...at(match.index), ...unnumbered(label) });
      else if (labels.has(label)) problems.push({ ...at(match.index), ...twice(label) });
      else labels.set(label, number);
    }
  }
  return labels;
}

const unnumbered = (label: string) => ({
  message: `The label \`${label}\` does not belong to a numbered formula.`,
  hint: 'Write the formula as `\\begin{equation} … \\end{equation}`, or give it a number with `\\tag{1}`.',
});

const twice = (label: string) => ({
  message: `Two formulas have the label \`${label}\`.`,
  hint: 'Give one of them another label.',
});

function filled(
  { node, mathml, tex, at }: SetFormula, labels: ReadonlyMap<string, string>, problems: Problem[],
): FormulaNode[] {
  try {
    return [{ node, mathml: fillReferences(mathml, labels, tex) }];
  } catch (error) {
    const { offset, message, hint } = known(error);
    problems.push({ ...at(offset), message, hint });
    return [];
  }
}
