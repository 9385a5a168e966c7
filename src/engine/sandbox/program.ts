import type { CellError, CellSource, CompiledCell } from '../cell/cell.ts';
import { bind, plan, withSources, type Bindings, type Outline } from '../cell/order.ts';
import { outlineOf } from '../cell/outline.ts';
import { assemble, type Assembled, type Runtime } from './assemble.ts';
import type { ReadProgram } from './compiler-host.ts';

/** A whole program, ready to be run. */
export interface Program extends Assembled {
  runtime: Runtime;
  outlines: readonly Outline[];
  bindings: Bindings;
  compiled: ReadonlyMap<string, CompiledCell>;
  /** Why a cell cannot run. */
  errors: ReadonlyMap<string, CellError>;
  /** Cells that a name of theirs has come to mean another definition for, since the program before. */
  rebound: readonly string[];
}

export function toProgram(
  cells: readonly CellSource[], { compiled, errors }: ReadProgram, runtime: Runtime, before: Program | undefined,
): Program {
  const parts = cells.map((cell) => {
    const works = compiled.get(cell.id);
    const own = works?.source === cell.source ? works : undefined;
    return { outline: outlineOf(cell, own), compiled: own };
  });
  const outlines = parts.map(({ outline }) => outline);
  return {
    ...assemble(runtime, parts),
    runtime,
    outlines,
    bindings: bind(outlines),
    compiled: new Map(parts.flatMap(({ compiled: own }) => (own ? [[own.id, own] as const] : []))),
    errors,
    rebound: before ? [...plan(outlines, new Set(), before.outlines).redraw] : [],
  };
}

/** The given cells and all that they read, in document order, as places in the program. */
export function needed({ outlines, bindings }: Program, wanted: Iterable<string>): number[] {
  const ids = withSources(wanted, outlines, bindings);
  return outlines.flatMap(({ id }, at) => (ids.has(id) ? [at] : []));
}
