/** The charts of a page: each is brought to its next state where it stands. */
import type { Pointed } from '../../cell/charts.ts';
import { limits } from '../../chart/allowed.ts';
import type { DrawPlace } from '../../chart/draw.ts';
import { adoptChart, changeChart, frameChart, reframeChart, type Framed } from '../../chart/framed.ts';
import type { ChartData, Pixels } from '../../chart/tree.ts';
import { whenIdle } from '../kit/idle.ts';
import type { ChartDrawing } from './outputs.ts';

/** A chart that stands on the page. */
interface Known {
  framed: Framed;
  id: string;
  /** What its answers are to be changes of; 0 where it was drawn otherwise. */
  state: number;
  /** Parts that were drawn since all of it was. */
  spent: number;
}

export class ChartOutputs implements ChartDrawing {
  readonly #document: Document;
  /** By their ids, which are those of cells, each with a number. */
  readonly #frames = new Map<string, HTMLElement>();
  readonly #known = new WeakMap<Element, Known>();
  #adopted = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  draw(chart: unknown, id: string): Element {
    const frame = this.#frames.get(id) ?? this.#built(id);
    this.#frames.delete(id);
    const old = frame?.isConnected ? this.#of(frame) : undefined;
    const place = this.#place(id);
    const framed = old ? reframeChart(old.framed, chart, place) : frameChart(chart, place);
    this.#frames.set(id, framed.frame);
    return this.#keep(framed, id);
  }

  drawPart(chart: unknown, id: string): Element {
    return this.#keep(frameChart(chart, this.#place(id), 'div'), id);
  }

  stateOf(frame: Element): number {
    return this.#known.get(frame)?.state ?? 0;
  }

  /** Draws what came of a pointer. Where that is refused, or all changes come to too much, all of it is drawn next. */
  change(frame: HTMLElement, { state, isWhole, chart }: Pointed): void {
    const known = this.#of(frame);
    if (!known) return;
    const { framed, id } = known;
    if (chart === undefined) return void (known.state = state);
    known.state = 0;
    try {
      if (isWhole) Object.assign(known, { framed: reframeChart(framed, chart, this.#place(id)), spent: 0 });
      else this.#drawChanges(known, chart as ChartData);
      if (known.spent <= limits.parts) known.state = state;
    } catch {
      known.framed = adoptChart(frame) ?? framed;
    }
  }

  #drawChanges(known: Known, changes: ChartData): void {
    const [framed, spent] = changeChart(known.framed, changes, this.#place(known.id));
    Object.assign(known, { framed, spent: known.spent + spent });
  }

  #keep(framed: Framed, id: string): Element {
    this.#known.set(framed.frame, { framed, id, state: 0, spent: 0 });
    return framed.frame;
  }

  /** A chart that the build drew has the id that its words have. */
  #of(frame: HTMLElement): Known | undefined {
    const known = this.#known.get(frame);
    const framed = known ? undefined : adoptChart(frame);
    if (!framed) return known;
    const id = frame.querySelector(':scope > p[id]')?.id.replace(/-said(?:-\d+)?$/, '') ?? `chart-${this.#adopted++}`;
    if (frame.localName === 'figure') this.#frames.set(id, frame);
    this.#keep(framed, id);
    return this.#known.get(frame);
  }

  #built(id: string): HTMLElement | undefined {
    const words = this.#document.getElementById(`${id}-said-0`) ?? this.#document.getElementById(`${id}-said`);
    return words?.closest<HTMLElement>('figure[data-chart]') ?? undefined;
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
