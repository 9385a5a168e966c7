/** The cells of a built lecture, and what each shows when it runs in Node as the build runs it. */
import { Script } from 'node:vm';
import { parseHTML } from 'linkedom';
import type { CellResult, CellSource, CompiledCell } from '../../src/engine/cell/cell.ts';
import { compileCell } from '../../src/engine/cell/compile.ts';
import { createKernel, type CellFunction } from '../../src/engine/cell/kernel.ts';
import { thetaOf } from '../../src/engine/cell/numbers.ts';
import { hasHeld, withMovable, type Try } from '../../src/engine/build/compile/movable.ts';
import { cellWorld } from '../cell-world.ts';
import { builtPages } from '../e2e/site.ts';

export interface BuiltCell extends CellSource {
  /** The output as it stands in the page. */
  html: string;
  isReadonly: boolean;
}

export function builtCells(slug: string, folder = 'dist'): readonly BuiltCell[] {
  const article = builtPages(folder).find(({ path }) => path === `lectures/${slug}/`);
  return [...article?.document.querySelectorAll('live-cell') ?? []].map((element) => ({
    id: element.id,
    source: element.getAttribute('data-source') ?? '',
    defines: !element.hasAttribute('data-apart'),
    html: element.querySelector('[data-output]')?.innerHTML ?? '',
    isReadonly: element.hasAttribute('data-readonly'),
  }));
}

/** As the built page was read, which knows no capitals in names of elements. */
export const reread = (html: string): string => parseHTML(`<main>${html}</main>`).document.querySelector('main')!.innerHTML;

/** The same as plain data, as if it had been posted. */
export async function runInNode(cells: readonly CellSource[]): Promise<readonly CellResult[]> {
  const compiled = cells.map((cell) => compileCell(cell));
  const results = await ran(compiled, compiled.map(thetaOf), cells.map(({ id }) => id));
  return JSON.parse(JSON.stringify(results)) as CellResult[];
}

/** As the build keeps results: without the handles that no number of the code moves. */
export function withoutStill(cells: readonly CellSource[], results: readonly CellResult[]): Promise<CellResult[]> {
  const compiled = cells.map((cell) => compileCell(cell));
  const attempt: Try = async (needed, theta, id) =>
    (await ran(needed.map((at) => compiled[at]!), theta, [id])).find((result) => result.id === id)?.shown ?? [];
  return Promise.all(results.map(async (one) => (hasHeld(one) ? withMovable(one, compiled, attempt) : one)));
}

async function ran(
  cells: readonly CompiledCell[], theta: readonly (readonly number[])[], redraw: readonly string[],
): Promise<CellResult[]> {
  const results: CellResult[] = [];
  const runnable = cells.map((cell) => ({ ...cell, run: new Script(`(${cell.code})`).runInThisContext() as CellFunction }));
  await createKernel(cellWorld).run({ cells: runnable, theta, redraw: new Set(redraw), seed: 1 }, (event) => {
    if (event.kind === 'end') results.push(event.result);
  });
  return results;
}

const number = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g;

/**
 * True if two texts differ in nothing but the last digits of their numbers: engines round exp and log differently,
 * and not every browser has the engine of the build.
 */
export function areClose(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(number, '#') !== other.replace(number, '#')) return false;
  const others = other.match(number) ?? [];
  return (one.match(number) ?? []).every((text, at) => {
    const [a, b] = [Number(text), Number(others[at])];
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  });
}
