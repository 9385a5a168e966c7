/** The charts of a page: each is brought to its next state where it stands. */
import { frameChart, reframeChart, type Framed } from '../../chart/framed.ts';
import type { DrawPlace } from '../../chart/draw.ts';
import type { Pixels } from '../../chart/tree.ts';
import { whenIdle } from '../kit/idle.ts';
import type { ChartDrawing } from './outputs.ts';

export class ChartOutputs implements ChartDrawing {
  readonly #document: Document;
  /** By their ids, which are those of cells, each with a number. */
  readonly #framed = new Map<string, Framed>();

  constructor(document: Document) {
    this.#document = document;
  }

  draw(chart: unknown, id: string): Element {
    const old = this.#framed.get(id);
    this.#framed.delete(id);
    const place = this.#place(id);
    const framed = old?.frame.isConnected ? reframeChart(old, chart, place) : frameChart(chart, place);
    this.#framed.set(id, framed);
    return framed.frame;
  }

  drawPart(chart: unknown, id: string): Element {
    return frameChart(chart, this.#place(id), 'div').frame;
  }

  #place(id: string): DrawPlace {
    const document = this.#document;
    return { document, id, declare, image: (pixels) => imageAddress(pixels, document), later: whenIdle };
  }
}

/** By the object, which the policy of the page allows. A value that is none leaves nothing behind. */
function declare(element: Element, property: string, value: string): void {
  const { style } = element as SVGElement | HTMLElement;
  style.removeProperty(property);
  style.setProperty(property, value);
}

function imageAddress({ width, height, bytes }: Pixels, document: Document): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')!.putImageData(new ImageData(new Uint8ClampedArray(bytes), width, height), 0, 0);
  return canvas.toDataURL();
}
