/** While a number changes, the figures before it stay as faint outlines, and what has changed is said beside them. */
import { hands } from '../../words/hands.ts';
import { shortNumber, withNumbers } from '../../cell/numbers.ts';
import { inHand, type Gesture } from '../live/edits.ts';
import type { Program } from '../live/program.ts';
import { writeText } from '../live/write-text.ts';
import { nameOf } from './number-marks.ts';

/** A pixel that is painted is seen without. */
const drawn = '[data-output] svg.figure-drawing:not(svg svg, :has(.pixels))';

/** The scales of a plot are held while a mark of it is dragged; else they would not be those of its outline. */
const plots = '[data-output] svg.chart-held';

/** What is an outline of a plot: its marks, without what follows scales or the pointer, and without words. */
const marks = '[data-mark]:not([data-mark*="axis"], [data-mark*="grid"], [data-mark*="tip"], [data-mark*="crosshair"], '
  + '[data-mark="frame"], [data-mark="text"], [data-mark="image"], :has(image))';

/** Plots with more elements would take a frame to copy. */
const mostElements = 500;

/** So many numbers are said; a drag of points that are computed may change many more. */
const mostSaid = 3;

export class Ghosts {
  readonly #document: Document;
  readonly #program: Program;
  readonly #isSeen: (cell: string) => boolean;
  /** The drawings in view as the gesture began, by cell; empty while there is none. */
  #before = new Map<HTMLElement, SVGElement[]>();
  readonly #layers = new Map<HTMLElement, HTMLElement>();
  #isOpen = false;

  constructor(document: Document, program: Program, isSeen: (cell: string) => boolean) {
    this.#document = document;
    this.#program = program;
    this.#isSeen = isSeen;
    program.subscribe((ids) => this.#follow(ids));
  }

  #follow(ids: ReadonlySet<string>): void {
    const gesture = inHand(this.#program.edits);
    if (!gesture) return this.#clear();
    if (!this.#isOpen) this.#take(gesture.kind === 'drag' ? `${drawn}, ${plots}` : drawn);
    this.#isOpen = true;
    for (const [host, drawings] of this.#before) {
      if (!ids.has(host.id) || this.#program.cell(host.id).status !== 'ok') continue;
      const layer = this.#layers.get(host) ?? this.#layer(host, drawings);
      writeText(layer.querySelector('p')!, changed(gesture, this.#program));
    }
  }

  #clear(): void {
    this.#isOpen = false;
    this.#before.clear();
    for (const layer of this.#layers.values()) layer.remove();
    this.#layers.clear();
  }

  /** Readers who want no motion get no ghosts. */
  #take(kinds: string): void {
    const { defaultView } = this.#document;
    if (defaultView!.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const host of this.#document.querySelectorAll<HTMLElement>('live-cell:not([data-readonly])')) {
      // To ask where a drawing out of view is would have its whole section laid out.
      const drawings = this.#isSeen(host.id) ? [...host.querySelectorAll<SVGElement>(kinds)] : [];
      const seen = drawings.filter((one) => isInView(one, defaultView!.innerHeight));
      if (seen.length > 0) this.#before.set(host, seen.map((one) => ghostOf(one, host)));
    }
  }

  #layer(host: HTMLElement, drawings: readonly SVGElement[]): HTMLElement {
    const layer = this.#document.createElement('div');
    layer.dataset['ghosts'] = '';
    layer.ariaHidden = 'true';
    const said = this.#document.createElement('p');
    // The margin above the first drawing is empty, but for the name of an axis at its left.
    const { left, top, width } = drawings[0]!.style;
    said.style.left = `calc(${left} + ${width} / 6)`;
    said.style.top = top;
    layer.append(...drawings, said);
    host.append(layer);
    this.#layers.set(host, layer);
    return layer;
  }
}

function isInView(drawing: Element, height: number): boolean {
  const { top, bottom, width } = drawing.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < height && drawing.checkVisibility({ visibilityProperty: true });
}

/** The outlines of a drawing, exactly over it. */
function ghostOf(drawing: SVGElement, host: HTMLElement): SVGElement {
  const ghost = drawing.cloneNode(false) as SVGElement;
  for (const name of ghost.getAttributeNames()) if (name !== 'viewBox') ghost.removeAttribute(name);
  ghost.setAttribute('class', 'figure-drawing');
  ghost.append(...outlinesOf(drawing).map((mark) => mark.cloneNode(true)));
  for (const named of ghost.querySelectorAll('[id]')) named.removeAttribute('id');
  const [around, at] = [host.getBoundingClientRect(), drawing.getBoundingClientRect()];
  // `offsetWidth` is rounded: over the width of a slide that is half a pixel.
  const scale = around.width / parseFloat(getComputedStyle(host).width) || 1;
  const place = { left: at.left - around.left, top: at.top - around.top, width: at.width, height: at.height };
  for (const [side, pixels] of Object.entries(place)) ghost.style.setProperty(side, `${pixels / scale}px`);
  return ghost;
}

function outlinesOf(drawing: SVGElement): Element[] {
  const isPlot = drawing.matches('.chart-held');
  if (isPlot && drawing.getElementsByTagName('*').length > mostElements) return [];
  return [...drawing.children].filter((mark) => mark.matches(isPlot ? marks : '[data-layer~="outline"]'));
}

/** `b: −0.9 → −1.04` */
function changed({ changes }: Gesture, program: Program): string {
  const said = changes.flatMap(({ cell, before }) => {
    const { compiled } = program.cell(cell);
    const old = compiled && withNumbers(compiled, before);
    return compiled?.literals.flatMap((literal, index) => {
      const from = old?.literals[index]?.value;
      return from === undefined || from === literal.value ? [] : [sentence(nameOf(literal), from, literal.value)];
    }) ?? [];
  });
  return said.length > mostSaid ? `${said.slice(0, mostSaid).join(', ')} …` : said.join(', ');
}

function sentence(name: string, from: number, to: number): string {
  const [before, after] = [from, to].map((value) => shortNumber(value, 1e-4).replace('-', '−'));
  return `${name.includes(' ') || name === hands.number ? '' : `${name}: `}${before} → ${after}`;
}
