/** What of a picture can be held, where its author says so behind the backticks: `handles="dot line"`, `handles=false`. */
import type { CellResult, Shown } from '../cell/cell.ts';
import { readGrips } from '../chart/read-grips.ts';
import type { ChartData, Grip } from '../chart/tree.ts';
import type { Runner } from './host.ts';

/** The names of what can be held; with none, nothing can. */
export type HandleLimit = ReadonlySet<string>;

export const limitOf = (written: string): HandleLimit =>
  new Set(written === 'false' ? [] : written.split(/[\s,]+/).filter(Boolean));

interface Held {
  role: string;
}

/** In figures: a line is shifted and turned. */
const kinds: Readonly<Record<string, string>> = {
  point: 'point', mark: 'point', shift: 'line', turn: 'line', edge: 'edge',
};

/** Some of what a cell shows can be held. */
interface Holder<H> {
  named: (handle: H, all: readonly H[]) => readonly string[];
}

const inFigures: Holder<Held> = { named: ({ role }) => [kinds[role] ?? role] };

/** A mark of a chart is called what Plot calls it, and the second of those that are called alike has a number too. */
const inCharts: Holder<Grip> = {
  named: ({ mark, name }, all) => {
    const alike = [...new Set(all.flatMap((one) => (one.name === name ? [one.mark] : [])))].sort((a, b) => a - b);
    return [name, `${name}${alike.indexOf(mark) + 1}`].slice(0, alike.length > 1 ? 2 : 1);
  },
};

/** What can be held in what a cell shows, by the names that its author may write. */
export function handleNames(shown: readonly Shown[]): readonly string[] {
  const found = new Set<string>();
  const note = <H>(handles: readonly H[], { named }: Holder<H>): readonly H[] => {
    for (const handle of handles) for (const name of named(handle, handles)) found.add(name);
    return handles;
  };
  shown.forEach((one) => eachHandles(one, note));
  return [...found];
}

/** The result, in which nothing else can be held. */
export function limited(result: CellResult, limit: HandleLimit | undefined): CellResult {
  if (!limit) return result;
  const left: Walk = (handles, { named }) =>
    handles.filter((handle) => named(handle, handles).some((name) => limit.has(name)));
  return { ...result, shown: result.shown.map((one) => eachHandles(one, left)) };
}

/** Gives what is to stand in the place of the handles of one figure or plot. */
type Walk = <H>(handles: readonly H[], holder: Holder<H>) => readonly H[];

function eachHandles(one: Shown, walk: Walk): Shown {
  if (one.kind === 'chart') return { ...one, chart: inChart(one.chart, walk) };
  return one.kind === 'figure' ? { ...one, picture: inPicture(one.picture, walk, 0) } : one;
}

/** Deeper than this no picture is drawn. */
const deepest = 12;

/** Strangers' data, not checked yet: what is no list of handles stays what it is. */
function inPicture(picture: unknown, walk: Walk, depth: number): unknown {
  if (typeof picture !== 'object' || picture === null || depth > deepest) return picture;
  const { kind, chart, pictures, handles } = picture as Readonly<Record<string, unknown>>;
  if (kind === 'chart') return { ...picture, chart: inChart(chart, walk) };
  if (Array.isArray(pictures)) return { ...picture, pictures: pictures.map((one) => inPicture(one, walk, depth + 1)) };
  return Array.isArray(handles) ? { ...picture, handles: walk(handles.filter(isHeld), inFigures) } : picture;
}

const isHeld = (handle: unknown): handle is Held =>
  typeof handle === 'object' && handle !== null && typeof (handle as Partial<Held>).role === 'string';

function inChart(chart: unknown, walk: Walk): unknown {
  const { grips } = Object(chart) as Partial<ChartData>;
  if (typeof grips !== 'string') return chart;
  const plots = readGrips(grips).map((plot) => ({ ...plot, grips: walk(plot.grips, inCharts) }));
  const held = plots.filter((plot) => plot.grips.length > 0);
  const { grips: _, ...rest } = chart as ChartData;
  return held.length === 0 ? rest : { ...rest, grips: JSON.stringify(held) };
}

/** A runner whose results are limited: `limits` by the ids of cells. */
export const limitingRunner = (runner: Runner, limits: ReadonlyMap<string, HandleLimit>): Runner => ({
  ...runner,
  run: (request, onResult) => runner.run(request, (result) => onResult(limited(result, limits.get(result.id)))),
});
