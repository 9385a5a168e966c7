/** What a figure says before it is touched: what of it can be moved, and where that is. */
import { figures as words } from '../words/figures.ts';
import { fill } from '../words/fill.ts';
import { oneOf } from '../words/list.ts';
import type { Figure, Handle, XY } from './figure.ts';
import { heldBy, partOf } from './held.ts';
import { round, svgElement } from './svg.ts';

type Held = keyof typeof words.held;

const order: readonly Held[] = ['line', 'edge', 'point', 'mark'];

/** One short sentence for the figures and charts of a picture; none where nothing can be done to them. */
export function invitationTo(figures: readonly Figure[], hasHeldChart = false): string | undefined {
  const found = new Set<Held>(figures.flatMap(({ handles }) => handles.map(({ role }) => heldBy[role])));
  if (hasHeldChart) found.add('mark');
  const held = order.filter((one) => found.has(one)).map((one) => words.held[one]);
  if (held.length > 0) return fill(words.drag, { held: oneOf(held) });
  if (figures.some(({ subject }) => subject === 'tree')) return words.tree;
  return figures.some(isImage) ? words.pixels : undefined;
}

/** One image; on a wall of them pixels are too small to be pointed at. */
const isImage = ({ subject, marks }: Figure): boolean => subject === 'pixels' && marks.length === 1;

/** A dot for each handle, in pixels of the figure: those of points are a path of their own. */
export function drawHolds(figure: Figure, document: Document): Record<'points' | 'lines', Element | undefined> {
  const { points = [], lines = [] } = Object.groupBy(figure.handles, partOf);
  return { points: dots('holds', points, figure, document), lines: dots('holds holds-line', lines, figure, document) };
}

function dots(name: string, handles: readonly Handle[], figure: Figure, document: Document): Element | undefined {
  if (handles.length === 0) return undefined;
  const d = handles.map(({ at }) => `M${inPixels(at, figure).join(',')}h0`).join('');
  return svgElement(document, 'path', { class: name, d });
}

function inPixels([u, v]: XY, { width, height, margin, x, y }: Figure): XY {
  const along = (share: number, length: number): number => round(margin + share * (length - 2 * margin));
  return [along((u - x[0]) / (x[1] - x[0]), width), along((y[1] - v) / (y[1] - y[0]), height)];
}
