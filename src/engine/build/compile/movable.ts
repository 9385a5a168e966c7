/** What can be dragged of figures and charts: whether a number of the code moves it is found by trying. */
import type { CellResult, CompiledCell, Shown } from '../../cell/cell.ts';
import { withSources } from '../../cell/order.ts';
import { readGrips } from '../../chart/read-grips.ts';
import type { ChartData } from '../../chart/tree.ts';
import type { Handle } from '../../figure/figure.ts';
import { movedHandles } from '../../figure/moved.ts';
import { leavesOf, mapLeaves, type Leaf } from '../../sandbox/leaves.ts';

/** So many numbers are tried: what none of them moves is taken for what cannot be dragged. */
const most = 200;
/** Pixels. */
const still = 0.01;

/** Runs the cells that one needs, with these numbers, while the scales of its charts are held. */
export type Try = (
  cells: readonly number[], theta: readonly (readonly number[])[], id: string,
) => Promise<readonly Shown[]>;

export const hasHeld = ({ shown }: CellResult): boolean => leavesOf(shown).some(isHeld);

const isHeld = (leaf: Leaf): boolean => gripsOf(leaf) !== undefined || handlesOf(leaf).length > 0;

const gripsOf = ({ kind, chart }: Leaf): string | undefined =>
  (kind === 'chart' ? (chart as ChartData).grips : undefined);

/** What a cell shows is checked where it is drawn: of what will be refused there nothing is tried. */
const handlesOf = ({ handles }: Leaf): readonly Handle[] =>
  (Array.isArray(handles) && handles.every((one) => Array.isArray(Object(one).at)) ? handles as Handle[] : []);

/** What is found of one figure or chart. */
interface Found {
  readonly leaf: Leaf;
  /** The ids of the handles that some number has moved; of a chart one stands for all. */
  readonly moved: Set<string>;
}

const isSettled = ({ leaf, moved }: Found): boolean =>
  moved.size > 0 && (gripsOf(leaf) !== undefined || moved.size === handlesOf(leaf).length);

/** The result, without the handles that no number moves; charts are told where there is nothing to drag. */
export async function withMovable(
  result: CellResult, cells: readonly CompiledCell[], attempt: Try,
): Promise<CellResult> {
  const needed = neededBy(result.id, cells);
  const theta = needed.map((at) => cells[at]!.literals.map(({ value }) => value));
  const numbers = needed.toReversed().flatMap((at) => {
    const row = needed.indexOf(at);
    return cells[at]!.literals.flatMap(({ scrub }, index) => (scrub ? [[row, index] as const] : []));
  });
  const found = leavesOf(result.shown).map((leaf): Found => ({ leaf, moved: new Set() }));
  const isOpen = (): boolean => found.some((one) => isHeld(one.leaf) && !isSettled(one));
  for (const [row, index] of numbers.slice(0, most)) {
    if (!isOpen()) break;
    const value = theta[row]![index]!;
    const others = theta.with(row, theta[row]!.with(index, value + 1e-3 * Math.max(1, Math.abs(value))));
    const after = leavesOf(await attempt(needed, others, result.id));
    found.forEach(({ leaf, moved }, at) => movedIn(leaf, after[at]).forEach((id) => moved.add(id)));
  }
  let at = 0;
  const settle = (leaf: Leaf): Leaf => settled(leaf, found[at++]!.moved);
  return { ...result, shown: result.shown.map((one) => mapLeaves(one, settle)) };
}

/** The cell and all that it reads, as places among the cells, in document order. */
function neededBy(id: string, cells: readonly CompiledCell[]): number[] {
  const wanted = withSources([id], cells);
  return cells.flatMap((cell, at) => (wanted.has(cell.id) ? [at] : []));
}

function movedIn(before: Leaf, after: Leaf | undefined): readonly string[] {
  if (after === undefined) return [];
  if (gripsOf(before) !== undefined) return isMoved(gripsOf(before), gripsOf(after)) ? ['chart'] : [];
  const [old, now] = [handlesOf(before), handlesOf(after)];
  // A number that adds handles or takes some away moves none.
  return old.length === now.length ? movedHandles(old, now).map(({ id }) => id) : [];
}

function isMoved(before: string | undefined, after: string | undefined): boolean {
  const [old, now] = [placesIn(before), placesIn(after)];
  return old.length === now.length && old.some(([x, y], at) => Math.hypot(now[at]![0] - x, now[at]![1] - y) > still);
}

const placesIn = (grips: string | undefined): readonly (readonly [x: number, y: number])[] =>
  readGrips(grips).flatMap((plot) => plot.grips.map(({ at }) => at));

function settled(leaf: Leaf, moved: ReadonlySet<string>): Leaf {
  if (gripsOf(leaf) !== undefined) {
    return moved.size > 0 ? leaf : { ...leaf, chart: { ...leaf.chart as ChartData, isStill: true } };
  }
  const handles = handlesOf(leaf);
  return handles.length === moved.size ? leaf : { ...leaf, handles: handles.filter(({ id }) => moved.has(id)) };
}
