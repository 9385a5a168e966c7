/** Pixels as a canvas keeps them. */
import { documents } from '../words/documents.ts';
import { fill } from '../words/fill.ts';
import { limits } from './limits.ts';

/** What `createImageData` gives: rows of red, green, blue and opacity, 0 to 255. */
export class ChartImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  /** What an href says that means this image, once a canvas gave it a name. */
  name = '';

  /** @throws RangeError for more pixels than a chart may have */
  constructor(width: number, height: number) {
    this.width = Math.max(0, Math.floor(width) || 0);
    this.height = Math.max(0, Math.floor(height) || 0);
    if (this.width * this.height > limits.pixels) {
      const { width: across, height: down } = this;
      throw new RangeError(fill(documents.imageTooLarge, { width: across, height: down, most: limits.pixels }));
    }
    this.data = new Uint8ClampedArray(this.width * this.height * 4);
  }

  toString(): string {
    return this.name;
  }
}

/** Images with names, until an element takes them for its own. */
const named = new Map<string, ChartImage>();

/** A copy of the image with a name of its own. */
export function nameImage(image: ChartImage): string {
  const copy = new ChartImage(image.width, image.height);
  copy.data.set(image.data);
  copy.name = `pixels:${named.size}`;
  named.set(copy.name, copy);
  return copy.name;
}

export const imageNamed = (name: string): ChartImage | undefined =>
  (name.startsWith('pixels:') ? named.get(name) : undefined);

/** Before a cell: names begin anew, so that the same code gives the same names. */
export const forgetNames = (): void => named.clear();

/** A part of an image that lies in it. */
export interface Part {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function partOf({ width, height }: ChartImage, x: number, y: number, across: number, down: number): Part {
  const inside = (place: number, most: number): number => Math.max(0, Math.min(most, Math.round(place) || 0));
  const [left, right] = [inside(x, width), inside(x + across, width)];
  return { left, right, top: inside(y, height), bottom: inside(y + down, height) };
}

/** Writes one image over another, whose pixel `x`, `y` gets the first. */
export function copyImage(from: ChartImage, to: ChartImage, x: number, y: number): void {
  const { left, right, top, bottom } = partOf(to, x, y, from.width, from.height);
  for (let row = top; row < bottom && left < right; row++) {
    const start = ((row - y) * from.width + left - x) * 4;
    to.data.set(from.data.subarray(start, start + (right - left) * 4), (row * to.width + left) * 4);
  }
}

/**
 * A canvas keeps colours multiplied by their opacity, as whole numbers. What can be read from it is what that leaves:
 * the less opaque a pixel is, the fewer colours it can have.
 */
export function asKept({ data }: ChartImage, { width, height, data: kept }: ChartImage): void {
  for (let at = 0; at < width * height * 4; at += 4) {
    const opacity = data[at + 3] ?? 0;
    kept[at + 3] = opacity;
    for (let channel = at; channel < at + 3; channel++) kept[channel] = keptChannel(data[channel] ?? 0, opacity);
  }
}

function keptChannel(value: number, opacity: number): number {
  if (opacity === 255) return value;
  if (opacity === 0) return 0;
  return Math.floor((Math.floor((value * opacity) / 255) * 255 + Math.floor(opacity / 2)) / opacity);
}
