/** An image whose pixels can be read, and painted where the numbers of the code are its greys. */
import { withRole } from '../../engine/figure/figure.ts';
import type { PixelsMark } from '../../engine/figure/marks/pixels.ts';
import type { FigurePlace, Pictures } from '../../engine/page/live/pictures.ts';
import type { Program } from '../../engine/page/live/program.ts';
import { rangeIn } from '../../engine/page/manipulation/code-terms.ts';
import type { HandleLayer } from '../../engine/page/manipulation/handle-layer.ts';
import { textsWith } from '../../engine/page/manipulation/handle-numbers.ts';
import { lightRanges, printedRanges } from '../../engine/page/manipulation/number-lights.ts';
import { PixelGrid } from './pixel-grid.ts';
import { ink, inkOf, tryNumbers } from './pixel-numbers.ts';
import { pixelsBetween } from './pixel-path.ts';
import * as words from './pixel-words.ts';
import type { NumberPlace } from '../../engine/page/manipulation/scrub.ts';
import { toolButton } from '../../engine/page/manipulation/tool-button.ts';

export interface PixelWorld {
  program: Program;
  pictures: Pictures;
  layer: HandleLayer;
  place: FigurePlace;
}

type Numbers = readonly (NumberPlace | undefined)[];

/** What a pointer does from down to up. */
interface Stroke {
  pointer: number;
  last: number;
  pixels: Set<number>;
}

export class PixelTools {
  readonly #world: PixelWorld;
  readonly #grid: PixelGrid;
  readonly #brushes = new Map<number, HTMLElement>();
  #brush: number = ink;
  #stroke: Stroke | undefined;
  /** The finger that is down may scroll: it paints where it taps. */
  #isTap = false;
  /** The numbers of the pixels, as long as the code is this. */
  #known: { code: string; numbers: Numbers } | undefined;
  /** What is painted comes into the code in its order. */
  #work: Promise<void> = Promise.resolve();

  constructor(world: PixelWorld) {
    this.#world = world;
    const { layer, place } = world;
    this.#grid = new PixelGrid({
      document: layer.host.ownerDocument,
      label: words.gridLabel(layer.figure(place.at)?.title ?? ''),
      onPoint: (pixel) => this.#light(pixel),
    });
  }

  async show(): Promise<void> {
    const { program, layer, place } = this.#world;
    this.#follow();
    layer.cover(place.at, this.#grid.element);
    program.subscribe((ids) => {
      if (ids.has(place.cell) && program.cell(place.cell).status === 'ok') this.#follow();
    });
    const numbers = await this.#numbers();
    const isPainted = numbers.some((number) => number !== undefined);
    this.#grid.element.ariaReadOnly = String(!isPainted);
    this.#grid.element.ariaDescription = isPainted ? words.gridHint : words.readingHint;
    if (isPainted) this.#letPaint();
  }

  /** Brings the grid to the image as it is. */
  #follow(): void {
    const { layer, place } = this.#world;
    const [mark] = withRole<PixelsMark>(layer.figure(place.at)?.marks ?? [], 'pixels');
    if (mark) this.#grid.show(mark);
    this.#light(this.#grid.pointed);
  }

  #letPaint(): void {
    const { layer, place } = this.#world;
    const { element } = this.#grid;
    element.dataset['pixels'] = 'paint';
    layer.attach(place.at, this.#toolbar());
    element.addEventListener('pointerdown', (event) => this.#press(event));
    element.addEventListener('pointermove', (event) => this.#draw(event));
    for (const end of ['pointerup', 'pointercancel'] as const) {
      element.addEventListener(end, (event) => this.#lift(event));
    }
    element.addEventListener('click', (event) => this.#tap(event));
    element.addEventListener('keydown', (event) => this.#key(event));
  }

  #toolbar(): HTMLElement {
    const { ownerDocument: document } = this.#world.layer.host;
    const box = document.createElement('div');
    box.dataset['pointTools'] = '';
    box.role = 'group';
    box.ariaLabel = 'Brush';
    for (const { sign, label, grey } of words.brushes) {
      const button = this.#button(sign, label, () => this.#take(grey));
      this.#brushes.set(grey, button);
      box.append(button);
    }
    box.append(this.#button('✕', words.clearLabel, () => this.#clear()));
    this.#take(this.#brush);
    return box;
  }

  #button(sign: string, label: string, press: () => void): HTMLElement {
    return toolButton(this.#world.layer.host.ownerDocument, sign, label, press);
  }

  #take(grey: number): void {
    this.#brush = grey;
    for (const [one, button] of this.#brushes) button.ariaPressed = String(one === grey);
  }

  /** A finger scrolls the page until the image was tapped; from then on it paints. */
  #press(event: PointerEvent): void {
    const pixel = this.#grid.at(event.clientX, event.clientY);
    this.#isTap = event.pointerType === 'touch' && this.#grid.focused === undefined;
    if (event.button !== 0 || this.#isTap || pixel === undefined) return;
    event.preventDefault();
    this.#grid.element.setPointerCapture(event.pointerId);
    this.#grid.focus(pixel);
    this.#stroke = { pointer: event.pointerId, last: pixel, pixels: new Set() };
    this.#extend(this.#stroke, pixel);
  }

  #draw(event: PointerEvent): void {
    const stroke = this.#stroke;
    const pixel = this.#grid.at(event.clientX, event.clientY);
    if (stroke?.pointer === event.pointerId && pixel !== undefined) this.#extend(stroke, pixel);
  }

  #extend(stroke: Stroke, pixel: number): void {
    const fresh = pixelsBetween(stroke.last, pixel, this.#grid.columns).filter((one) => !stroke.pixels.has(one));
    stroke.last = pixel;
    for (const one of fresh) stroke.pixels.add(one);
    if (fresh.length > 0) this.#paint(fresh, this.#brush);
  }

  #lift(event: PointerEvent): void {
    const stroke = this.#stroke;
    if (stroke?.pointer !== event.pointerId) return;
    this.#stroke = undefined;
    this.#close(stroke.pixels.size, this.#brush);
  }

  /** The first tap of a finger, or a click that no pointer made: any other has painted by its press. */
  #tap({ clientX, clientY, detail, target }: MouseEvent): void {
    const pixel = detail > 0 ? this.#grid.at(clientX, clientY) : this.#grid.pixelOf(target);
    if (pixel === undefined || (detail > 0 && !this.#isTap)) return;
    this.#grid.focus(pixel);
    this.#paintOne(pixel);
  }

  #key(event: KeyboardEvent): void {
    const pixel = this.#grid.focused;
    if (event.key === 'Escape' && this.#stroke) this.#giveUp(event);
    if ((event.key !== ' ' && event.key !== 'Enter') || pixel === undefined || event.ctrlKey) return;
    event.preventDefault();
    this.#paintOne(pixel);
  }

  #giveUp(event: Event): void {
    event.stopPropagation();
    this.#stroke = undefined;
    this.#work = this.#work.then(() => this.#world.program.dispatch({ kind: 'abandon' }));
  }

  #paintOne(pixel: number): void {
    this.#paint([pixel], this.#brush);
    this.#close(1, this.#brush);
  }

  #clear(): void {
    const { layer, place } = this.#world;
    const pixels = (inkOf(layer.figure(place.at)) ?? []).flatMap((grey, pixel) => (grey > 0 ? [pixel] : []));
    this.#paint(pixels, 0);
    this.#close(pixels.length, 0);
  }

  #paint(pixels: readonly number[], grey: number): void {
    const { program, layer } = this.#world;
    this.#work = this.#work.then(async () => {
      const numbers = await this.#numbers();
      const written = pixels.flatMap((pixel) => {
        const place = numbers[pixel];
        return place ? [{ place, value: grey, step: 1 }] : [];
      });
      if (written.length < pixels.length) layer.say(words.notPainted);
      program.dispatch({ kind: 'edit', gesture: 'drag', texts: textsWith(written, program), open: true });
    });
  }

  /** One stroke is one step to undo. */
  #close(count: number, grey: number): void {
    const { program, layer } = this.#world;
    this.#work = this.#work.then(() => {
      program.dispatch({ kind: 'close' });
      layer.say(words.painted(count, grey));
    });
  }

  /** Found anew where more than numbers has changed. */
  async #numbers(): Promise<Numbers> {
    const { program, pictures, place } = this.#world;
    await program.prepare();
    const code = [...program.edits.author.keys()].map((cell) => program.cell(cell).compiled?.code ?? '').join('\n');
    if (this.#known?.code !== code) this.#known = { code, numbers: await tryNumbers(place, program, pictures) };
    return this.#known.numbers;
  }

  /** The number of a pixel is lit in the code, and where a cell of the slide prints the image. */
  #light(pixel: number | undefined): void {
    const { layer, place, program } = this.#world;
    const { host } = layer;
    const greys = inkOf(layer.figure(place.at)) ?? [];
    const slide = host.closest('[data-slide]');
    if (pixel === undefined || !slide) return lightRanges(host.ownerDocument, []);
    const inCode = codeRanges(this.#known?.numbers[pixel], host.ownerDocument, program);
    lightRanges(host.ownerDocument, [...printedRanges(slide, greys, pixel), ...inCode]);
  }
}

function codeRanges(number: NumberPlace | undefined, document: Document, program: Program): Range[] {
  const compiled = number && program.cell(number.cell).compiled;
  const literal = compiled?.literals[number?.index ?? -1];
  const code = number && document.getElementById(number.cell)?.querySelector('[data-code] pre');
  return literal && code ? [rangeIn(code, literal.start, literal.end)] : [];
}
