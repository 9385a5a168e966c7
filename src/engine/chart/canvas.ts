/**
 * A canvas of numbers: pixels, and rectangles of one colour. It never makes a file of an image: `toDataURL` gives a
 * name, and the pixels travel beside the tree, so that no decoder is fed by strangers.
 */
import { documents } from '../words/documents.ts';
import { fill } from '../words/fill.ts';
import { channelsOf, type Channels } from './colour.ts';
import { asKept, ChartImage, copyImage, nameImage, partOf } from './image.ts';

interface Size {
  width: number;
  height: number;
}

const black: Channels = [0, 0, 0, 1];

export class CanvasContext {
  readonly canvas: Size;
  globalAlpha = 1;
  #fillStyle = '#000000';
  #fill: Channels = black;
  #image: ChartImage | undefined;

  constructor(canvas: Size) {
    this.canvas = canvas;
  }

  /** A canvas whose size is written is empty. */
  get image(): ChartImage {
    const { width, height } = this.canvas;
    if (this.#image?.width !== width || this.#image.height !== height) this.#image = new ChartImage(width, height);
    return this.#image;
  }

  get fillStyle(): string {
    return this.#fillStyle;
  }

  /** What is no colour changes nothing. */
  set fillStyle(colour: unknown) {
    const channels = channelsOf(String(colour));
    if (!channels) return;
    this.#fillStyle = String(colour);
    this.#fill = channels;
  }

  createImageData(width: number | Size, height?: number): ChartImage {
    return typeof width === 'object' ? new ChartImage(width.width, width.height)
      : new ChartImage(width, height ?? width);
  }

  getImageData(x: number, y: number, width: number, height: number): ChartImage {
    const image = new ChartImage(width, height);
    copyImage(this.image, image, -x, -y);
    return image;
  }

  putImageData(image: ChartImage, x: number, y: number): void {
    const kept = new ChartImage(image.width, image.height);
    asKept(image, kept);
    copyImage(kept, this.image, x, y);
  }

  drawImage(canvas: unknown, x = 0, y = 0): void {
    if (canvas instanceof ChartCanvas) copyImage(canvas.getContext('2d').image, this.image, x, y);
  }

  clearRect(x: number, y: number, width: number, height: number): void {
    this.#paint(x, y, width, height, () => [0, 0, 0, 0]);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const [red, green, blue, opacity] = this.#fill;
    const source = opacity * this.globalAlpha;
    this.#paint(x, y, width, height, (under) => over([red, green, blue, source], under));
  }

  #paint(x: number, y: number, width: number, height: number, colour: (under: Channels) => Channels): void {
    const { image } = this;
    const { left, right, top, bottom } = partOf(image, x, y, width, height);
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const at = (row * image.width + column) * 4;
        const [red = 0, green = 0, blue = 0, opacity = 0] = image.data.subarray(at, at + 4);
        const [r, g, b, alpha] = colour([red, green, blue, opacity / 255]);
        image.data.set([r, g, b, alpha * 255], at);
      }
    }
  }
}

/** One colour painted over another. */
function over([red, green, blue, opacity]: Channels, [r, g, b, under]: Channels): Channels {
  const all = opacity + under * (1 - opacity);
  if (all === 0) return [0, 0, 0, 0];
  const mix = (upper: number, lower: number): number => (upper * opacity + lower * under * (1 - opacity)) / all;
  return [mix(red, r), mix(green, g), mix(blue, b), all];
}

/** Methods that draw shapes and texts: they say so instead of being missing. */
const shapes = [
  'arc', 'arcTo', 'beginPath', 'bezierCurveTo', 'clip', 'closePath', 'ellipse', 'fill', 'fillText', 'lineTo',
  'moveTo', 'quadraticCurveTo', 'rect', 'restore', 'rotate', 'save', 'scale', 'setTransform', 'stroke', 'strokeRect',
  'strokeText', 'transform', 'translate', 'measureText', 'createPattern',
];
for (const method of shapes) {
  Object.defineProperty(CanvasContext.prototype, method, {
    value: () => {
      throw new Error(fill(documents.notOnCanvas, { method }));
    },
  });
}

/** What a canvas is beside an element. */
export class ChartCanvas {
  width = 300;
  height = 150;
  #context: CanvasContext | undefined;

  getContext(kind: string): CanvasContext {
    if (kind !== '2d') throw new Error(documents.onlyFlat);
    this.#context ??= new CanvasContext(this);
    return this.#context;
  }

  toDataURL(): string {
    return nameImage(this.getContext('2d').image);
  }
}
