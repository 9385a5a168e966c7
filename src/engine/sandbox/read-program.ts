import type { CellError, CellSource, CompiledCell } from '../cell/cell.ts';
import { compileCell } from '../cell/compile.ts';
import { globals } from '../cell/globals.ts';
import * as messages from '../cell/messages.ts';
import { nameErrors, type Known } from '../cell/order.ts';
import { outlineOf } from '../cell/outline.ts';
import { CellProblem } from '../cell/problem.ts';
import type { ReadOrder } from '../cell/protocol.ts';

/** What came of reading a whole program. */
export interface Reading {
  /** Cells whose text is new since the last reading. */
  compiled: readonly CompiledCell[];
  /** Every cell that cannot run, and why. */
  errors: ReadonlyMap<string, CellError>;
}

interface Kept extends CellSource {
  outcome: CompiledCell | CellError;
}

/** Reads programs, one after the other; a cell whose text has not changed is not read again. */
export function createReader(subjects: Known['libraries']) {
  let kept: ReadonlyMap<string, Kept> = new Map();
  return function read(order: Omit<ReadOrder, 'version'>, announce: (id: string) => void): Reading {
    const { cells, imported, tooSlow } = order;
    const given = Object.entries(imported).map(([module, names]) => [module, new Set(names)] as const);
    const libraries = new Map([...given, ...subjects]);
    const modules = new Set(libraries.keys());
    const before = kept;
    const slow = new Set(tooSlow);
    const outcomes = cells.map((cell): Kept => {
      const old = before.get(cell.id);
      if (old?.source === cell.source && old.defines === cell.defines) return old;
      announce(cell.id);
      return { ...cell, outcome: slow.has(cell.id) ? tooSlowToRead() : compile(cell, modules) };
    });
    kept = new Map(outcomes.map((one) => [one.id, one]));
    const compiled = outcomes.flatMap(({ outcome }) => ('code' in outcome ? [outcome] : []));
    const broken = outcomes.flatMap(({ id, outcome }) => ('code' in outcome ? [] : [[id, outcome] as const]));
    const outlines = outcomes.map((one) => outlineOf(one, 'code' in one.outcome ? one.outcome : undefined));
    return {
      compiled: compiled.filter((cell) => before.get(cell.id)?.outcome !== cell),
      errors: new Map([...nameErrors(outlines, { libraries, globals }), ...broken]),
    };
  };
}

function tooSlowToRead(): CellError {
  return { kind: 'limit', ...messages.tooSlowToRead() };
}

function compile(cell: CellSource, modules: ReadonlySet<string>): CompiledCell | CellError {
  try {
    return compileCell(cell, modules);
  } catch (problem) {
    if (problem instanceof CellProblem) return problem.error;
    throw problem;
  }
}
