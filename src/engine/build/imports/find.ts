/** What the cells of a lecture import beside the libraries of subjects. */
import { parse } from '../../cell/parse.ts';
import { CellProblem } from '../../cell/problem.ts';
import type { Node } from '../../cell/syntax.ts';
import type { LectureCell } from '../read/cells.ts';

export interface Wanted {
  /** What stands in quotes. */
  from: string;
  cell: LectureCell;
  /** Where the import stands in the cell. */
  at: number;
  /** Types alone: nothing of it is run. */
  isType: boolean;
}

/** In the order of the lecture. What cannot be read imports nothing: that is said elsewhere. */
export function findImports(cells: readonly LectureCell[], subjects: ReadonlySet<string>): Wanted[] {
  return cells.filter(({ source }) => /\bimport\b/.test(source)).flatMap((cell) =>
    statementsOf(cell.source)
      .filter(({ type }) => type === 'ImportDeclaration')
      .map((each) => ({ from: String(each.source?.value), cell, at: each.start, isType: isOfTypes(each) }))
      .filter(({ from }) => !subjects.has(from)));
}

/** Of the cells that were read before: an author's edit leaves most as they were. */
const known = new Map<string, readonly Node[]>();
const MANY = 1000;

function statementsOf(source: string): readonly Node[] {
  const before = known.get(source);
  if (before) return before;
  if (known.size >= MANY) known.clear();
  const statements = readStatements(source);
  known.set(source, statements);
  return statements;
}

function readStatements(source: string): readonly Node[] {
  try {
    return parse(source).body;
  } catch (problem) {
    if (problem instanceof CellProblem) return [];
    throw problem;
  }
}

function isOfTypes({ importKind, specifiers = [] }: Node): boolean {
  return importKind === 'type' || (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type'));
}
