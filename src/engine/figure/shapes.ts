/** The shapes that Plot has no mark for, as SVG elements in pixels. */

import type { Axes, LevelsMark, NodesMark, Path, PixelsMark, RegionMark, XY } from './figure.ts';

/** A surface to draw on: `x` and `y` turn a figure's coordinates into pixels. */
export interface Canvas {
  document: Document;
  x(value: number): number;
  y(value: number): number;
  /** The frame's left and lower border in pixels. */
  left: number;
  bottom: number;
}

type Attributes = Readonly<Record<string, string | number>>;

const farthest = 100_000;

/** Hundredths of a pixel are not seen, and short numbers make small pages. What lies far outside stays outside. */
export function round(value: number): number {
  const near = Math.min(farthest, Math.max(-farthest, value)) || 0;
  return Math.round(near * 100) / 100 + 0;
}

export function svgElement(
  document: Document, name: string, attributes: Attributes = {}, children: readonly (Element | string)[] = [],
): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Circles have a plain ground; crosses have a hatched one, so that no colour is needed to tell them apart. */
export function regionShape({ document, x, y }: Canvas, { of, rings }: RegionMark, id: string): Element {
  const d = rings.map((ring) => `${joined(ring, x, y)}Z`).join('');
  if (of === 'circle' || d === '') return svgElement(document, 'path', { class: `region-${of}`, d });
  const places = rings.flat();
  const [left, right] = reach(places.map(([px]) => x(px)));
  const [top, bottom] = reach(places.map(([, py]) => y(py)));
  const clip = svgElement(document, 'path', { d, 'clip-rule': 'evenodd' });
  return svgElement(document, 'g', { 'class': 'region-cross', 'clip-path': `url(#${id}-clip)` }, [
    svgElement(document, 'clipPath', { id: `${id}-clip` }, [clip]),
    svgElement(document, 'rect', { x: left, y: top, width: right - left, height: bottom - top }),
    hatch(document, left, right, top, bottom),
  ]);
}

/** Levels lie on one another: what is lower is covered more often, and a line runs around each. */
export function levelsShape({ document, x, y }: Canvas, { levels }: LevelsMark): Element {
  return svgElement(document, 'g', { class: 'levels' }, levels.map(({ rings }) =>
    svgElement(document, 'path', { d: rings.map((ring) => `${joined(ring, x, y)}Z`).join('') })));
}

/** The whole pixels from the least to the greatest of these; farther out than any figure is wide nothing is seen. */
function reach(values: readonly number[]): [number, number] {
  const near = values.map((value) => Math.min(4000, Math.max(-4000, value)));
  return [Math.floor(Math.min(...near)), Math.ceil(Math.max(...near))];
}

/**
 * Steep lines, so that they run along neither boundaries nor perpendiculars: the dashes of one wide line, slanted.
 * Unlike a pattern, they stay lines on paper.
 */
function hatch(document: Document, left: number, right: number, top: number, bottom: number): Element {
  const from = Math.floor((left + top / 3) / 9) * 9;
  const d = `M${from},${(top + bottom) / 2}H${Math.ceil(right + bottom / 3)}`;
  return svgElement(document, 'path', { d, 'stroke-width': bottom - top, 'transform': 'skewX(-18.43)' });
}

function joined(path: Path, x: Canvas['x'], y: Canvas['y']): string {
  return `M${path.map(([px, py]) => `${round(x(px))},${round(y(py))}`).join('L')}`;
}

/** One path for each grey, its squares in units of a pixel of the image, so that a wall of images stays small. */
export function pixelShapes({ document, x, y }: Canvas, { columns, ink, from, to }: PixelsMark): Element {
  const rows = Math.max(1, Math.ceil(ink.length / columns));
  const [left, top] = [x(from[0]), y(to[1])];
  const [wide, high] = [(x(to[0]) - left) / columns, (y(from[1]) - top) / rows];
  const paths = new Map<number, string>();
  for (const { grey, column, row, length } of runs(columns, ink)) {
    paths.set(grey, `${paths.get(grey) ?? ''}M${column},${row}h${length}v1h-${length}z`);
  }
  const transform = `translate(${round(left)},${round(top)}) scale(${round(wide)},${round(high)})`;
  return svgElement(document, 'g', { class: 'pixels', transform }, [
    svgElement(document, 'path', { d: `M0,0h${columns}v${rows}H0z` }),
    ...[...paths].sort(([a], [b]) => a - b).map(([grey, d]) =>
      svgElement(document, 'path', { 'fill-opacity': round(grey / 15), d })),
  ]);
}

interface Run {
  grey: number;
  column: number;
  row: number;
  length: number;
}

/** Neighbours of one row that have the same grey; paper is left out. */
function runs(columns: number, ink: readonly number[]): Run[] {
  const found: Run[] = [];
  ink.forEach((grey, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const last = found.at(-1);
    const continues = last?.grey === grey && last.row === row && last.column + last.length === column;
    if (continues) last.length += 1;
    else if (grey > 0) found.push({ grey, column, row, length: 1 });
  });
  return found;
}

/** A horizontal and a vertical line with their names at the ends. */
export function axesShape({ document, x, y, left, bottom }: Canvas, axes: Axes): Element {
  const [right, top] = [round(x(axes.ends[0])), round(y(axes.ends[1]))];
  const [crossX, crossY] = [round(x(axes.through[0])), round(y(axes.through[1]))];
  const ticks = [
    ...axes.ticks[0].map((tick) => ({ at: [round(x(tick)), crossY] as XY, dx: 0, dy: 5, tick })),
    ...axes.ticks[1].map((tick) => ({ at: [crossX, round(y(tick))] as XY, dx: -5, dy: 0, tick })),
  ];
  const strokes = ticks.map(({ at: [px, py], dx, dy }) => `M${px},${py}l${dx},${dy}`).join('');
  return svgElement(document, 'g', { class: 'axes' }, [
    svgElement(document, 'path', { d: `M${left},${crossY}H${right}M${crossX},${bottom}V${top}${strokes}` }),
    ...ticks.map(({ at: [px, py], dx, tick }) =>
      svgElement(document, 'text', dx === 0
        ? { x: px, y: py + 18 }
        : { x: px - 9, y: py + 4, class: 'end' }, [String(tick).replace('-', '−')])),
    named(document, axes.names[0], right + 15, crossY + 4),
    named(document, axes.names[1], crossX, top - 10),
  ]);
}

/** `x1` is written with its digit lowered. */
function named(document: Document, name: string, x: number, y: number): Element {
  const [, letter, digit] = /^([a-z])(\d)$/.exec(name) ?? ['', name, ''];
  const lowered = digit === '' ? [] : [svgElement(document, 'tspan', { dy: 4 }, [digit!])];
  return svgElement(document, 'text', { class: 'axis-name', x, y }, [letter!, ...lowered]);
}

/** Modules are boxes with their name inside; parameters are dots with their name beside them. */
export function nodesShape({ document, x, y }: Canvas, { of, at, text }: NodesMark): Element {
  const nodes = at.map(([px, py], index) => {
    const word = text[index] ?? '';
    return svgElement(document, 'g', { transform: `translate(${round(x(px))},${round(y(py))})` }, [
      of === 'module' ? boxAround(document, word) : svgElement(document, 'circle', { r: 6 }),
      svgElement(document, 'text', { y: of === 'module' ? 5 : 24 }, [word]),
    ]);
  });
  return svgElement(document, 'g', { class: `nodes-${of}` }, nodes);
}

function boxAround(document: Document, word: string): Element {
  const width = Math.max(44, word.length * 9 + 20);
  return svgElement(document, 'rect', { x: -width / 2, y: -15, width, height: 30, rx: 8 });
}
