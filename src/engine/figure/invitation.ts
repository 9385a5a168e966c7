/** What a figure says before it is touched: what of it can be moved, and where that is. */
import type { Figure, Handle, XY } from './figure.ts';
import { round, svgElement } from './svg.ts';

type Held = 'a point' | 'the line' | 'an edge';

const named: Readonly<Record<Handle['role'], Held>> = {
  point: 'a point', mark: 'a point', shift: 'the line', turn: 'the line', edge: 'an edge',
};

const order: readonly Held[] = ['the line', 'an edge', 'a point'];

/** One short sentence for the figures of a picture; none where nothing can be done to them. */
export function invitationTo(figures: readonly Figure[]): string | undefined {
  const found = new Set(figures.flatMap(({ handles }) => handles.map(({ role }) => named[role])));
  if (found.size > 0) return `Drag ${order.filter((held) => found.has(held)).join(' or ')}`;
  if (figures.some(({ subject }) => subject === 'tree')) return 'Click a module';
  return figures.some(isImage) ? 'Point at a pixel' : undefined;
}

/** One image; on a wall of them pixels are too small to be pointed at. */
const isImage = ({ subject, marks }: Figure): boolean => subject === 'pixels' && marks.length === 1;

/** A dot for each handle, in pixels of the figure: those of points are a path of their own. */
export function drawHolds(figure: Figure, document: Document): Record<'points' | 'lines', Element | undefined> {
  const isPoint = ({ role }: Handle): boolean => named[role] === 'a point';
  const [points, lines] = [figure.handles.filter(isPoint), figure.handles.filter((handle) => !isPoint(handle))];
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
