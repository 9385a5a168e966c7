/** The shapes that Plot has no mark for, as SVG elements in pixels. */

import type { Axes, NodesMark, Path, PixelsMark, RegionMark, XY } from './figure.ts';

/** A surface to draw on: `x` and `y` turn a figure's coordinates into pixels. */
export interface Canvas {
  document: Document;
  x(value: number): number;
  y(value: number): number;
  /** The frame's borders in pixels. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Attributes = Readonly<Record<string, string | number>>;

/** Half of a hundredth of a pixel is not seen, and short numbers make small pages. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
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
  if (of === 'circle') return svgElement(document, 'path', { class: 'region-circle', d });
  const path = svgElement(document, 'path', { d, fill: `url(#${id}-hatch)`, 'fill-rule': 'evenodd' });
  return svgElement(document, 'g', { class: 'region-cross' }, [hatch(document, `${id}-hatch`), path]);
}

function hatch(document: Document, id: string): Element {
  return svgElement(document, 'pattern', { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, [
    svgElement(document, 'rect', { width: 8, height: 8 }),
    svgElement(document, 'path', { d: 'M-1,1L1,-1M-1,9L9,-1M7,9L9,7' }),
  ]);
}

function joined(path: Path, x: Canvas['x'], y: Canvas['y']): string {
  return `M${path.map(([px, py]) => `${round(x(px))},${round(y(py))}`).join('L')}`;
}

/** One path for each of sixteen greys, so that a wall of images stays small. */
export function pixelShapes({ document, x, y }: Canvas, { columns, ink, from, to }: PixelsMark): Element {
  const rows = Math.ceil(ink.length / columns);
  const [left, top] = [x(from[0]), y(to[1])];
  const [width, height] = [(x(to[0]) - left) / columns, (y(from[1]) - top) / rows];
  const paths = new Map<number, string>();
  ink.forEach((value, index) => {
    const grey = Math.round(value * 15);
    if (grey === 0) return;
    const [px, py] = [left + (index % columns) * width, top + Math.floor(index / columns) * height];
    const square = `M${round(px)},${round(py)}h${round(width)}v${round(height)}h${round(-width)}z`;
    paths.set(grey, (paths.get(grey) ?? '') + square);
  });
  const border = { x: round(left), y: round(top), width: round(width * columns), height: round(height * rows) };
  return svgElement(document, 'g', { class: 'pixels' }, [
    svgElement(document, 'rect', border),
    ...[...paths].sort(([a], [b]) => a - b).map(([grey, d]) =>
      svgElement(document, 'path', { d, 'fill-opacity': round(grey / 15) })),
  ]);
}

/** A horizontal and a vertical line with their names at the ends. */
export function axesShape({ document, x, y, left, right, top, bottom }: Canvas, axes: Axes): Element {
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
    named(document, axes.names[0], right, crossY + 20),
    named(document, axes.names[1], crossX - 15, top + 5),
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
