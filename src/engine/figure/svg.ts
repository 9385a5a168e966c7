/** SVG elements, in pixels. */
import type { Path } from './figure.ts';

/** A surface to draw on: `x` and `y` turn a figure's coordinates into pixels. */
export interface Canvas {
  document: Document;
  /** The prefix of all ids: unique on the page. */
  id: string;
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

/** Closed paths in pixels, as `d` of a path. */
export function closed(rings: readonly Path[], { x, y }: Pick<Canvas, 'x' | 'y'>): string {
  return rings.map((ring) => `M${ring.map(([px, py]) => `${round(x(px))},${round(y(py))}`).join('L')}Z`).join('');
}
