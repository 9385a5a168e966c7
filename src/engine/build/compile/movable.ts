/** Whether a mark of a chart can be dragged: whether a number of the code moves one is found by trying. */
import type { CellResult, CompiledCell, Shown } from '../../cell/cell.ts';
import { withSources } from '../../cell/order.ts';
import { readGrips } from '../../chart/read-grips.ts';
import type { ChartData } from '../../chart/tree.ts';
import { leavesOf, mapLeaves, type Leaf } from '../../sandbox/leaves.ts';

/** So many numbers are tried: a chart that none of them moves is taken for one that cannot be dragged. */
const most = 40;
/** Pixels. */
const still = 0.01;

/** Runs the cells that one needs, with these numbers, while the scales of its charts are held. */
export type Try = (
  cells: readonly number[], theta: readonly (readonly number[])[], id: string,
) => Promise<readonly Shown[]>;

export const hasGrips = ({ shown }: CellResult): boolean => leavesOf(shown).some((leaf) => gripsOf(leaf) !== undefined);

const gripsOf = ({ kind, chart }: Leaf): string | undefined =>
  (kind === 'chart' ? (chart as ChartData).grips : undefined);

/** The result, whose charts are told where there is nothing to drag. */
export async function withMovable(
  result: CellResult, cells: readonly CompiledCell[], attempt: Try,
): Promise<CellResult> {
  const needed = neededBy(result.id, cells);
  const theta = needed.map((at) => cells[at]!.literals.map(({ value }) => value));
  const numbers = needed.toReversed().flatMap((at) => {
    const row = needed.indexOf(at);
    return cells[at]!.literals.flatMap(({ scrub }, index) => (scrub ? [[row, index] as const] : []));
  });
  const before = leavesOf(result.shown).map(gripsOf);
  const left = new Set(before.flatMap((grips, at) => (grips === undefined ? [] : [at])));
  const moved = new Set<number>();
  for (const [row, index] of numbers.slice(0, most)) {
    if (left.size === 0) break;
    const value = theta[row]![index]!;
    const others = theta.with(row, theta[row]!.with(index, value + 1e-3 * Math.max(1, Math.abs(value))));
    const after = leavesOf(await attempt(needed, others, result.id)).map(gripsOf);
    for (const at of left) if (isMoved(before[at], after[at])) moved.add(at);
    for (const at of moved) left.delete(at);
  }
  let at = 0;
  const settle = (leaf: Leaf): Leaf => (moved.has(at++) ? leaf : asStill(leaf));
  return { ...result, shown: result.shown.map((one) => mapLeaves(one, settle)) };
}

/** The cell and all that it reads, as places among the cells, in document order. */
function neededBy(id: string, cells: readonly CompiledCell[]): number[] {
  const wanted = withSources([id], cells);
  return cells.flatMap((cell, at) => (wanted.has(cell.id) ? [at] : []));
}

function isMoved(before: string | undefined, after: string | undefined): boolean {
  const [old, now] = [placesIn(before), placesIn(after)];
  return old.length === now.length && old.some(([x, y], at) => Math.hypot(now[at]![0] - x, now[at]![1] - y) > still);
}

const placesIn = (grips: string | undefined): readonly (readonly [x: number, y: number])[] =>
  readGrips(grips).flatMap((plot) => plot.grips.map(({ at }) => at));

const asStill = (leaf: Leaf): Leaf =>
  (gripsOf(leaf) === undefined ? leaf : { ...leaf, chart: { ...leaf.chart as ChartData, isStill: true } });
