/** What `@observablehq/plot` means in a cell: Plot, which keeps beside each plot what it knows of scales and marks. */
import * as Plot from '@observablehq/plot';
import { hold } from './hold.ts';
import { remember, type Channel, type Seen, type SeenMark, type SeenScale } from './seen.ts';
import { whileWatched } from './watch.ts';

export * from '@observablehq/plot';

type Options = Plot.PlotOptions;
type Drawn = ReturnType<typeof Plot.plot>;

/** Of what Plot keeps of a mark while it draws. */
interface MarkState {
  facets?: readonly ArrayLike<number>[];
  channels?: Record<string, Channel>;
}
interface Context {
  ownerSVGElement: object;
  getMarkState(mark: unknown): MarkState | undefined;
  projection?: unknown;
}

/** `Plot.plot`, with a mark more that draws nothing and looks at the others. */
export function plot(options: Options = {}): Drawn {
  const marks = flat(options.marks);
  let svg: object | undefined;
  let seen: SeenMark[] = [];
  let map: unknown;
  const look: Plot.RenderFunction = (_index, _scales, _values, _dimensions, context) => {
    const { ownerSVGElement, getMarkState, projection } = context as unknown as Context;
    svg = ownerSVGElement;
    map = projection;
    seen = marks.flatMap((mark) => seenMark(mark, getMarkState));
    return null;
  };
  const watched = whileWatched(marks, () => hold.draw(options, (held) =>
    Plot.plot({ ...held, marks: [...marks as Plot.Markish[], look] }), () => map));
  const { drawn, seen: places } = watched;
  if (svg) remember(svg, { scales: scalesOf(drawn, options), marks: seen, drawn: places } satisfies Seen);
  return drawn;
}

/** `mark.plot(options)` is the same plot. */
Plot.Mark.prototype.plot = function ownPlot(this: Plot.Mark, { marks = [], ...options }: Options = {}): Drawn {
  return plot({ ...options, marks: [marks, this as Plot.Markish] });
};

/** As Plot flattens them. */
const flat = (marks: unknown): unknown[] =>
  [marks].flat(Infinity).filter((mark) => mark !== null && mark !== undefined);

/** Axes, grids and what follows the pointer say nothing of the data. */
const silent = /axis|grid|tip|crosshair/;

function seenMark(mark: unknown, stateOf: Context['getMarkState']): SeenMark[] {
  const { facets = [], channels } = (typeof mark === 'function' ? undefined : stateOf(mark)) ?? {};
  const { ariaLabel: name = '' } = mark as { ariaLabel?: string };
  if (!channels || silent.test(name)) return [];
  return [{ name, index: facets.flatMap((facet) => Array.from(facet)), channels: { ...channels } }];
}

const told: readonly Plot.ScaleName[] = ['x', 'y', 'fx', 'fy', 'color', 'r', 'symbol'];

function scalesOf(drawn: Drawn, options: Options): Seen['scales'] {
  const pairs = told.flatMap((name): [string, SeenScale][] => {
    const scale = drawn.scale(name) as SeenScale | undefined;
    const label: unknown = (options[name as keyof Options] as { label?: unknown } | undefined)?.label;
    return scale ? [[name, { ...scale, ...(typeof label === 'string' ? { label } : {}) }]] : [];
  });
  return Object.fromEntries(pairs);
}
