/** What lies over a figure that is drawn on: the reader's line and marks, and the buttons by which they are held. */
import type { XY } from '../../figure/figure.ts';
import type { Expected } from '../../quiz/prediction.ts';
import { fill } from '../../words/fill.ts';
import { predictions as words } from '../../words/predictions.ts';
import { html, setAttributes, svg } from '../kit/dom.ts';
import { dotsIn, drawingIn, planeOf, toPixels, toPlace, within, type Plane } from './plane.ts';

export type SketchKind = 'line' | 'marks' | 'heights';

/** Pixels of the window. */
export type Pointer = Pick<PointerEvent, 'clientX' | 'clientY'>;

export class SketchLayer {
  readonly element: HTMLElement;
  readonly #cell: HTMLElement;
  readonly #kind: SketchKind;
  readonly #drawing: SVGSVGElement;
  readonly #buttons: HTMLButtonElement[] = [];
  #expected: Expected = { chosen: [], places: [] };
  #begun: XY | undefined;

  constructor(cell: HTMLElement, kind: SketchKind) {
    const { ownerDocument: document } = cell;
    [this.#cell, this.#kind] = [cell, kind];
    this.#drawing = svg(document, 'svg', { 'aria-hidden': 'true' });
    this.element = html(document, 'div', { 'data-sketch': kind }, this.#drawing);
    cell.append(this.element);
    this.#follow();
  }

  get plane(): Plane | undefined {
    const drawing = drawingIn(this.#cell);
    return drawing && planeOf(drawing);
  }

  /** The figure's own points. */
  get dots(): readonly XY[] {
    const drawing = drawingIn(this.#cell);
    return drawing ? dotsIn(drawing).map(({ at }) => at) : [];
  }

  /** The place of the figure under the pointer, or the nearest that the frame shows. */
  placeOf({ clientX, clientY }: Pointer): XY | undefined {
    const [plane, { left, top, width }] = [this.plane, this.element.getBoundingClientRect()];
    const scale = plane && width / plane.width;
    return scale ? within(plane, toPlace(plane, [(clientX - left) / scale, (clientY - top) / scale])) : undefined;
  }

  /** Which mark a button holds, or -1. */
  held(button: EventTarget | null): number {
    return this.#buttons.indexOf(button as HTMLButtonElement);
  }

  focus(index: number): void {
    this.#buttons[index]?.focus({ preventScroll: true });
  }

  /** `begun`: where a line was begun. */
  show(expected: Expected, begun?: XY): void {
    [this.#expected, this.#begun] = [expected, begun];
    this.#draw();
  }

  /** Stays over the figure when that is drawn anew, or the page changes its size. */
  #follow(): void {
    const window = this.#cell.ownerDocument.defaultView!;
    const soon = (): void => void window.requestAnimationFrame(() => this.#place());
    const output = this.#cell.querySelector('[data-output]')!;
    new window.MutationObserver(soon).observe(output, { childList: true, subtree: true, attributes: true });
    new window.ResizeObserver(soon).observe(output);
    this.#place();
  }

  #place(): void {
    const [drawing, plane] = [drawingIn(this.#cell), this.plane];
    if (!drawing || !plane) return;
    const [around, box] = [this.#cell.getBoundingClientRect(), drawing.getBoundingClientRect()];
    const scale = around.width / this.#cell.offsetWidth || 1;
    const size = Math.min(box.width / plane.width, box.height / plane.height);
    const [width, height] = [plane.width * size, plane.height * size];
    const left = box.left + (box.width - width) / 2 - around.left;
    const top = box.top + (box.height - height) / 2 - around.top;
    const place = { left, top, width, height };
    for (const [side, pixels] of Object.entries(place)) this.element.style.setProperty(side, `${pixels / scale}px`);
    this.#draw();
  }

  #draw(): void {
    const [drawing, plane] = [drawingIn(this.#cell), this.plane];
    if (!drawing || !plane) return;
    const dots = this.#kind === 'marks' ? dotsIn(drawing) : [];
    const { chosen, places } = this.#expected;
    const marked = chosen.flatMap((index) => dots[index] ?? []).map(({ at }) => at);
    const ringed = [...marked, ...(this.#kind === 'heights' ? places : []), ...(this.#begun ? [this.#begun] : [])];
    setAttributes(this.#drawing, { viewBox: `0 0 ${plane.width} ${plane.height}` });
    this.#drawing.replaceChildren(...this.#line(plane), ...ringed.map((at) => this.#ring(toPixels(plane, at))));
    if (this.#kind === 'marks') dots.forEach(({ at, name }, index) => {
      this.#button(index, at, plane, name).ariaPressed = String(chosen.includes(index));
    });
    else places.forEach((at, index) => this.#button(index, at, plane, this.#nameOf(index)));
    const held = this.#kind === 'marks' ? dots.length : places.length;
    for (const [index, button] of this.#buttons.entries()) button.hidden = index >= held;
  }

  #nameOf(index: number): string {
    if (this.#kind === 'line') return index === 0 ? words.lineEnds.first : words.lineEnds.second;
    return fill(words.mark, { number: index + 1 });
  }

  /** It goes on to the edges of the frame, as lines of figures do. */
  #line(plane: Plane): SVGElement[] {
    const [from, to] = this.#expected.places;
    if (this.#kind !== 'line' || !from || !to) return [];
    const { width, height, margin } = plane;
    const [a, b] = [toPixels(plane, from), toPixels(plane, to)];
    const far = (3 * width) / (Math.hypot(b[0] - a[0], b[1] - a[1]) || 1);
    const [dx, dy] = [(b[0] - a[0]) * far, (b[1] - a[1]) * far];
    const ends = { x1: a[0] - dx, y1: a[1] - dy, x2: a[0] + dx, y2: a[1] + dy };
    const size = { width: width - 2 * margin, height: height - 2 * margin };
    const frame = { x: margin, y: margin, ...size, viewBox: `${margin} ${margin} ${size.width} ${size.height}` };
    const { ownerDocument: document } = this.#cell;
    return [svg(document, 'svg', frame, svg(document, 'line', ends))];
  }

  #ring([cx, cy]: XY): SVGElement {
    return svg(this.#cell.ownerDocument, 'circle', { cx, cy, r: this.#kind === 'marks' ? 13 : 8 });
  }

  #button(index: number, at: XY, plane: Plane, name: string): HTMLButtonElement {
    const button = (this.#buttons[index] ??= this.#make());
    const [x, y] = toPixels(plane, at);
    button.style.left = `${(x / plane.width) * 100}%`;
    button.style.top = `${(y / plane.height) * 100}%`;
    button.ariaLabel = fill(words.placed, { name, x: at[0].toFixed(2), y: at[1].toFixed(2) });
    return button;
  }

  #make(): HTMLButtonElement {
    const button = html(this.#cell.ownerDocument, 'button', { type: 'button' });
    if (this.#kind !== 'marks') button.ariaDescription = words.arrowsMove;
    this.element.append(button);
    return button;
  }
}
