/** The figure of a cell over which a reader draws: its frame, its points, and the way from pixels to places. */
import type { Range, XY } from '../../figure/figure.ts';
import { fill } from '../../words/fill.ts';
import { predictions } from '../../words/predictions.ts';

/** Width and height of a drawing in its own pixels, and what its frame shows. */
export interface Plane {
  width: number;
  height: number;
  margin: number;
  x: Range;
  y: Range;
}

export interface Dot {
  at: XY;
  /** `Point 1, circle` */
  name: string;
}

/** Of several figures the last is the one that waits. */
export const drawingIn = (cell: Element): SVGSVGElement | undefined =>
  [...cell.querySelectorAll<SVGSVGElement>('[data-output] svg[data-frame]')].at(-1);

export function planeOf(drawing: SVGSVGElement): Plane {
  const [margin = 0, x0 = 0, x1 = 1, y0 = 0, y1 = 1] = drawing.dataset['frame']!.split(' ').map(Number);
  const { width, height } = drawing.viewBox.baseVal;
  return { width, height, margin, x: [x0, x1], y: [y0, y1] };
}

export function toPixels({ width, height, margin, x, y }: Plane, [u, v]: XY): XY {
  const [across, up] = [(width - 2 * margin) / (x[1] - x[0]), (height - 2 * margin) / (y[1] - y[0])];
  return [margin + (u - x[0]) * across, height - margin - (v - y[0]) * up];
}

export function toPlace({ width, height, margin, x, y }: Plane, [px, py]: XY): XY {
  const [across, up] = [(width - 2 * margin) / (x[1] - x[0]), (height - 2 * margin) / (y[1] - y[0])];
  return [x[0] + (px - margin) / across, y[0] + (height - margin - py) / up];
}

/** The nearest place that the frame shows. */
export const within = ({ x, y }: Plane, [u, v]: XY): XY => [clamp(u, x), clamp(v, y)];

const clamp = (value: number, [from, to]: Range): number => Math.min(to, Math.max(from, value));

/** A hundred places, evenly all over the frame. */
export function placesAllOver({ x, y }: Plane): XY[] {
  const along = ([from, to]: Range): number[] =>
    Array.from({ length: 10 }, (_, step) => from + ((step + 0.5) / 10) * (to - from));
  return along(x).flatMap((u) => along(y).map((v): XY => [u, v]));
}

/** The points of a drawing, as the figure says them: see `src/engine/figure/framed.ts`. */
export function dotsIn({ dataset }: Pick<SVGSVGElement, 'dataset'>): Dot[] {
  const kinds = dataset['points']?.split(',') ?? [];
  return kinds.flatMap((written) => {
    const [kind = '', ...numbers] = written.split(' ');
    const places = numbers.flatMap((x, at) => (at % 2 === 0 ? [[Number(x), Number(numbers[at + 1])] as const] : []));
    return places.map((at, index) => ({ at, name: fill(predictions.point, { number: index + 1, kind }) }));
  });
}
