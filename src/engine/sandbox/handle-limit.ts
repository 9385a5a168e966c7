/** What of a picture can be held, where its author says so: `handles="dot line"`, `handles=false`. */
import type { CellResult, Shown } from '../cell/cell.ts';
import { readGrips } from '../chart/read-grips.ts';
import type { ChartData, Grip } from '../chart/tree.ts';
import type { Runner } from './host.ts';
import { leavesOf, mapLeaves, type Leaf } from './leaves.ts';

/** The names of what can be held; with none, nothing can. */
export type HandleLimit = ReadonlySet<string>;

export const limitOf = (written: string): HandleLimit =>
  new Set(written === 'false' ? [] : written.split(/[\s,]+/).filter(Boolean));

/** What can be held in what a cell shows, by the names that its author may write. */
export function handleNames(shown: readonly Shown[]): readonly string[] {
  const found = new Set<string>();
  for (const leaf of leavesOf(shown)) {
    withHeld(leaf, (names) => {
      for (const name of names) found.add(name);
      return true;
    });
  }
  return [...found];
}

/** The result, in which nothing else can be held. */
export function limited(result: CellResult, limit: HandleLimit | undefined): CellResult {
  if (!limit) return result;
  const isLeft = (names: readonly string[]): boolean => names.some((name) => limit.has(name));
  return { ...result, shown: result.shown.map((one) => mapLeaves(one, (leaf) => withHeld(leaf, isLeft))) };
}

/** A runner whose results are limited: `limits` by the ids of cells. */
export const limitingRunner = (runner: Runner, limits: ReadonlyMap<string, HandleLimit>): Runner => ({
  ...runner,
  run: (request, onResult) => runner.run(request, (result) => onResult(limited(result, limits.get(result.id)))),
});

/** Told what a handle is called, says whether it stays. */
type IsLeft = (names: readonly string[]) => boolean;

function withHeld(leaf: Leaf, isLeft: IsLeft): Leaf {
  if (leaf.kind === 'chart') return { ...leaf, chart: chartWith(leaf.chart as ChartData, isLeft) };
  const { handles } = leaf;
  if (!Array.isArray(handles)) return leaf;
  return { ...leaf, handles: handles.filter((handle) => isLeft(namesOf(handle))) };
}

/** In figures: a line is shifted and turned. */
const kinds: Readonly<Record<string, string>> = {
  point: 'point', mark: 'point', shift: 'line', turn: 'line', edge: 'edge',
};

function namesOf(handle: unknown): readonly string[] {
  const { role } = Object(handle) as { role?: unknown };
  return typeof role === 'string' ? [kinds[role] ?? role] : [];
}

function chartWith(chart: ChartData, isLeft: IsLeft): ChartData {
  const { grips: sent, ...rest } = chart;
  if (sent === undefined) return chart;
  const plots = readGrips(sent).map((plot) => ({
    ...plot, grips: plot.grips.filter((grip) => isLeft(gripNames(grip, plot.grips))),
  })).filter(({ grips }) => grips.length > 0);
  return plots.length === 0 ? rest : { ...rest, grips: JSON.stringify(plots) };
}

/** A mark of a chart is called what Plot calls it; of several that are called alike each has a number too. */
function gripNames({ mark, name }: Grip, all: readonly Grip[]): readonly string[] {
  const alike = [...new Set(all.flatMap((one) => (one.name === name ? [one.mark] : [])))].sort((a, b) => a - b);
  return alike.length > 1 ? [name, `${name}${alike.indexOf(mark) + 1}`] : [name];
}
