/** A grey image, row by row from the top; 0 is paper, 15 is full ink. */
import { list, number, oneOf, record } from '../../schema/schema.ts';
import { figures } from '../../words/figures.ts';
import { fill } from '../../words/fill.ts';
import type { XY } from '../figure.ts';
import type { MarkKind } from '../mark.ts';
import { limits, xy } from '../mark-data.ts';
import { round, svgElement, type Canvas } from '../svg.ts';

export interface PixelsMark {
  role: 'pixels';
  columns: number;
  ink: readonly number[];
  /** The lower left and the upper right corner. */
  from: XY;
  to: XY;
}

export const pixels: MarkKind<PixelsMark> = {
  role: 'pixels',
  check: record({
    role: oneOf('pixels'),
    columns: number(1, 1000, true),
    ink: list(number(0, 15, true), limits.points),
    from: xy,
    to: xy,
  }),
  size: ({ ink }) => ink.length,
  draw: (mark, pen) => pen.shape((canvas) => pixelShapes(canvas, mark)),
  words(images) {
    const { columns, ink } = images[0]!;
    const size = { columns, rows: Math.ceil(ink.length / columns) };
    if (images.length > 1) return [fill(figures.images, { ...size, count: images.length })];
    return [fill(figures.image, { ...size, dark: ink.filter((grey) => grey > 7).length })];
  },
};

/** One path for each grey, its squares in units of a pixel of the image, so that a wall of images stays small. */
function pixelShapes({ document, x, y }: Canvas, { columns, ink, from, to }: PixelsMark): Element {
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
