/** Grey images: points of a space with one dimension for each pixel. */

import type { Pixels } from '../core/index.ts';
import { FigureError, toFigure, type FigureOptions, type XY } from '../../engine/figure/figure.ts';
import type { Figure } from '../marks/marks.ts';
import type { PixelsMark } from '../../engine/figure/marks/pixels.ts';

/**
 * One image, its rows from the top, each pixel a grey from 0 (paper) to 15 (ink).
 * @throws FigureError when rows differ in length or a grey is not a whole number from 0 to 15.
 */
export function drawImage(pixels: Pixels, options: FigureOptions = {}): Figure {
  const { columns, rows } = sizeOf(pixels);
  const width = options.width ?? 300;
  return toFigure({
    subject: 'pixels',
    title: 'A grey image',
    width,
    height: Math.round((width * rows) / columns),
    x: [0, columns],
    y: [0, rows],
    marks: [mark(pixels, [0, 0])],
    ...options,
  });
}

/**
 * A wall of images, `columns` side by side: about as wide as it is high by default.
 * @throws FigureError as `drawImage`, and when there are no images.
 */
export function imageGrid(images: readonly Pixels[], options: FigureOptions & { columns?: number } = {}): Figure {
  const { columns = Math.ceil(Math.sqrt(images.length * 1.6)), ...rest } = options;
  if (images.length === 0) throw new FigureError('images', 'imageGrid got no images.', 'Give it at least one.');
  const rows = Math.ceil(images.length / columns);
  const sizes = images.map(sizeOf);
  const stepX = Math.max(...sizes.map((size) => size.columns)) + 1;
  const stepY = Math.max(...sizes.map((size) => size.rows)) + 1;
  const [across, down] = [columns * stepX - 1, rows * stepY - 1];
  return toFigure({
    subject: 'pixels',
    title: 'A wall of grey images',
    width: 480,
    height: Math.round((472 * down) / across) + 8,
    x: [0, across],
    y: [-down, 0],
    marks: images.map((pixels, index) => {
      const top = -Math.floor(index / columns) * stepY;
      return mark(pixels, [(index % columns) * stepX, top - pixels.length]);
    }),
    ...rest,
  });
}

function mark(pixels: Pixels, from: XY): PixelsMark {
  const { columns, rows } = sizeOf(pixels);
  return { role: 'pixels', columns, ink: pixels.flat(), from, to: [from[0] + columns, from[1] + rows] };
}

function sizeOf(pixels: Pixels): { columns: number; rows: number } {
  const columns = pixels[0]?.length ?? 0;
  const whole = pixels.every((row) => row.length === columns && row.every(isGrey));
  if (columns > 0 && whole) return { columns, rows: pixels.length };
  throw new FigureError('pixels', 'An image is rows of equal length.', 'Each pixel is a whole number from 0 to 15.');
}

function isGrey(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 15;
}
