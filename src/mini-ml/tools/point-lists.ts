/** The list literals in the code that the points of a figure come from. */
import type { CompiledCell, ListLiteral, Literal } from '../../engine/cell/cell.ts';
import type { Figure, Handle } from '../../engine/figure/figure.ts';
import type { PointClass } from '../marks/points.ts';
import type { Program } from '../../engine/page/live/program.ts';
import type { Differences } from '../../engine/page/manipulation/handle-levers.ts';

/** A list of a cell: how many lists it stands in, and its place among those that stand in as many. */
export interface PointList {
  cell: string;
  depth: number;
  at: number;
}

/** What is asked of the program. */
type Texts = Pick<Program, 'cell'>;

export function pointsOf({ handles }: Pick<Figure, 'handles'>, of: PointClass): Handle[] {
  return handles.filter(({ role, id }) => (role === 'point' || role === 'mark') && id.startsWith(`${of}-`));
}

/** The list whose elements are the points of a class, one for one; undefined where there is no such list. */
export function pointListOf(of: PointClass, differences: Differences, program: Texts): PointList | undefined {
  const points = pointsOf({ handles: differences.before }, of);
  const [first, ...others] = points.map((point) => elementOf(point, differences, program));
  const whole = first?.list.items.length === points.length && others.every((other) => other?.list === first.list);
  return whole ? { cell: first.cell.id, ...addressOf(first.list, first.cell) } : undefined;
}

/** The list as the code has it now. */
export function listAt({ cell, depth, at }: PointList, program: Texts): ListLiteral | undefined {
  const { compiled } = program.cell(cell);
  return compiled?.lists.filter((list) => depthOf(list, compiled) === depth)[at];
}

interface Element {
  cell: CompiledCell;
  list: ListLiteral;
}

/** The innermost list with an element that holds just the numbers which move the point. */
function elementOf({ id, role }: Handle, { before, effects }: Differences, program: Texts): Element | undefined {
  const start = before.find((handle) => handle.id === id);
  // The height of a mark on a curve is the curve's, not the list's.
  const axes = role === 'mark' ? [0] as const : [0, 1] as const;
  const movers = effects.filter(({ handles }) => {
    const now = handles.find((handle) => handle.id === id);
    return !now || axes.some((axis) => Math.abs(start!.at[axis] - now.at[axis]) > 1e-9);
  });
  const cell = program.cell(movers[0]?.place.cell ?? '').compiled;
  if (!cell || movers.length !== (role === 'mark' ? 1 : 2)) return undefined;
  if (movers.some(({ place }) => place.cell !== cell.id)) return undefined;
  const literals = movers.map(({ place }) => cell.literals[place.index]!);
  const list = cell.lists.findLast(({ items }) => items.some((item) => literals.every(isWithin(item))));
  return list && { cell, list };
}

type Span = Pick<Literal, 'start' | 'end'>;

const isWithin = (outer: Span) => ({ start, end }: Span): boolean => outer.start <= start && end <= outer.end;

function depthOf(list: ListLiteral, { lists }: CompiledCell): number {
  return lists.filter((outer) => outer !== list && isWithin(outer)(list)).length;
}

function addressOf(list: ListLiteral, cell: CompiledCell): Pick<PointList, 'depth' | 'at'> {
  const depth = depthOf(list, cell);
  return { depth, at: cell.lists.filter((one) => depthOf(one, cell) === depth).indexOf(list) };
}
