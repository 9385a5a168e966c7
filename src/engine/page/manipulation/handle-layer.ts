/** The buttons over the figures of one cell. They outlive each drawing of the figures, and so does the focus. */
import { fill } from '../../words/fill.ts';
import { hands } from '../../words/hands.ts';
import type { Figure, Handle, XY } from '../../figure/figure.ts';
import { nearestOnLine } from './handle-goal.ts';
import { isSameFrame, placementOf, putAt, type Placement } from './handle-place.ts';

export interface PlacedHandle {
  /** The number of the figure in the cell's output. */
  at: number;
  handle: Handle;
}

/** Where the figures of a cell were when they were last measured, and where the cell was. */
interface Measured {
  left: number;
  top: number;
  scale: number;
  drawn: readonly { drawing: Element; figure: Figure | undefined; placement: Placement | undefined }[];
}

export class HandleLayer {
  readonly host: HTMLElement;
  /** The nth figure of the cell, as data. */
  readonly figure: (at: number) => Figure | undefined;
  /** The figures as they are drawn, then the plots of charts: the collections follow the document. */
  readonly #figures: HTMLCollectionOf<Element>;
  readonly #plots: HTMLCollectionOf<Element>;
  readonly #layer: HTMLElement;
  readonly #word: HTMLElement;
  readonly #buttons = new Map<string, HTMLElement>();
  readonly #placed = new WeakMap<HTMLElement, PlacedHandle>();
  /** Where a line was last taken or put: there it is held, not at its middle. */
  readonly #spots = new Map<string, XY>();
  readonly #tools = new Map<number, HTMLElement>();
  /** What a click on a handle does at once; where it does nothing, the next click says where the handle goes. */
  readonly #activations = new Map<number, (handle: Handle) => boolean>();
  readonly #covers = new Map<number, HTMLElement>();
  /** A figure may get another size or place while it stays the same, when its table or its code is opened, say. */
  readonly #sizes = new ResizeObserver(() => this.placeSoon());
  #measured: Measured | undefined;
  #wanted: string | undefined;
  #isDue = false;

  constructor(host: HTMLElement, figure: (at: number) => Figure | undefined) {
    this.host = host;
    this.figure = figure;
    const output = host.querySelector('[data-output]')!;
    this.#figures = output.getElementsByClassName('figure-drawing');
    this.#plots = output.getElementsByClassName('chart-held');
    this.#layer = host.ownerDocument.createElement('div');
    this.#layer.dataset['handles'] = '';
    this.#word = host.ownerDocument.createElement('p');
    this.#word.role = 'status';
    this.#layer.append(this.#word);
    host.append(this.#layer);
    this.#sizes.observe(host);
  }

  of(button: HTMLElement): PlacedHandle | undefined {
    return this.#placed.get(button);
  }

  /** Where a figure is on the screen, if it is drawn; of a slide that was left nothing is. */
  placement(at: number): Placement | undefined {
    const [figure, svg] = [this.figure(at), this.drawing(at)];
    return figure && svg?.checkVisibility() ? placementOf(figure, svg) : undefined;
  }

  drawing(at: number): Element | undefined {
    return this.#figures[at] ?? this.#plots[at - this.#figures.length];
  }

  get #drawings(): readonly Element[] {
    return [...this.#figures, ...this.#plots];
  }

  /** Puts tools over the upper right corner of a figure. */
  attach(at: number, tools: HTMLElement): void {
    this.#tools.set(at, tools);
    this.#layer.append(tools);
    this.place();
  }

  tools(at: number): HTMLElement | undefined {
    return this.#tools.get(at);
  }

  /** The button of a handle, while it is there. */
  button(at: number, id: string): HTMLElement | undefined {
    return this.#buttons.get(`${at} ${id}`);
  }

  /** What takes the focus over a figure, from its handles to what lies over the whole of it. */
  over(figure: Element): HTMLElement[] {
    const drawn = this.#drawings.flatMap((drawing, at) => (figure.contains(drawing) ? [at] : []));
    return drawn.flatMap((at) => [
      ...this.#handles(at).flatMap(({ id }) => this.button(at, id) ?? []),
      ...[this.#tools.get(at), this.#covers.get(at)].flatMap((box) =>
        [...box?.querySelectorAll<HTMLElement>('button, [data-entry]') ?? []]),
    ]);
  }

  /** The drawing below an element that lies over one. */
  below(element: HTMLElement): Element | undefined {
    const boxes = [...this.#tools, ...this.#covers];
    const at = this.of(element)?.at ?? boxes.find(([, box]) => box.contains(element))?.[0];
    return at === undefined ? undefined : this.drawing(at);
  }

  onActivate(at: number, activate: (handle: Handle) => boolean): void {
    this.#activations.set(at, activate);
  }

  /** True where that was all that the click was for. */
  activate({ at, handle }: PlacedHandle): boolean {
    return this.#activations.get(at)?.(handle) ?? false;
  }

  /** Lays an element over the whole frame of a figure. */
  cover(at: number, element: HTMLElement): void {
    this.#covers.set(at, element);
    this.#layer.prepend(element);
    this.place();
  }

  /** A handle that is to have the focus as soon as it is there. */
  focusSoon(at: number, id: string): void {
    this.#wanted = `${at} ${id}`;
  }

  /** Brings the handle that shifts a line to a place of the window on it. */
  holdLine(line: Element, place: XY): HTMLElement | undefined {
    const at = this.#drawings.findIndex((drawing) => drawing.contains(line));
    const handle = this.figure(at)?.handles.find(({ role }) => role === 'shift');
    const spot = this.placement(at)?.toFigure(place);
    if (!handle || !spot) return undefined;
    this.keep(at, handle, spot);
    this.place();
    return this.#buttons.get(`${at} ${handle.id}`);
  }

  keep(at: number, { id, role }: Handle, spot: XY): void {
    if (role === 'shift') this.#spots.set(`${at} ${id}`, spot);
  }

  /** `whileHere`: until the pointer leaves the cell. */
  say(words: string, whileHere = false): void {
    const word = this.#word;
    if (word.textContent !== words) word.textContent = words;
    const unsay = (): unknown => word.textContent === words && this.say('');
    if (whileHere) this.host.addEventListener('pointerleave', unsay, { once: true });
  }

  /** With the next frame, when the figures are drawn. */
  placeSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.host.ownerDocument.defaultView!.requestAnimationFrame(() => {
      this.#isDue = false;
      this.place();
    });
  }

  place(): void {
    this.#measured = this.#measure();
    this.#put(this.#measured);
  }

  /** The figures were drawn anew. Where their frames are as they were, nothing is measured: it would cost a layout. */
  follow(): void {
    const measured = this.#measured;
    const count = this.#figures.length + this.#plots.length;
    const isSame = measured?.drawn.length === count && measured.drawn.every(({ drawing, figure }, at) =>
      drawing === this.drawing(at) && isSameFrame(figure, this.figure(at)));
    if (measured && isSame) this.#put(measured);
    else this.placeSoon();
  }

  #measure(): Measured {
    const { left, top, width } = this.host.getBoundingClientRect();
    const drawn = this.#drawings.map((drawing, at) => {
      this.#sizes.observe(drawing);
      return { drawing, figure: this.figure(at), placement: this.placement(at) };
    });
    return { left, top, scale: width / this.host.offsetWidth || 1, drawn };
  }

  #put({ left, top, scale, drawn }: Measured): void {
    const kept = new Set<string>();
    const within = ([x, y]: XY): XY => [(x - left) / scale, (y - top) / scale];
    drawn.forEach(({ placement }, at) => {
      const figure = this.figure(at);
      for (const handle of placement ? this.#handles(at) : []) {
        const [x, y] = within(placement!.toWindow(handle.at));
        // What is moved so needs no new layout.
        this.#button(`${at} ${handle.id}`, { at, handle }).style.translate = `calc(${x}px - 50%) calc(${y}px - 50%)`;
        kept.add(`${at} ${handle.id}`);
      }
      const tools = this.#tools.get(at);
      if (placement && figure && tools) putAt(tools, within(placement.toWindow([figure.x[1], figure.y[1]])));
    });
    for (const [at, cover] of this.#covers) {
      const [figure, placement] = [this.figure(at), drawn[at]?.placement];
      cover.hidden = !figure || !placement;
      if (!figure || !placement) continue;
      const [x, y] = within(placement.toWindow([figure.x[0], figure.y[1]]));
      const [right, bottom] = within(placement.toWindow([figure.x[1], figure.y[0]]));
      putAt(cover, [x, y]);
      cover.style.width = `${right - x}px`;
      cover.style.height = `${bottom - y}px`;
    }
    for (const [key, button] of this.#buttons) button.hidden = !kept.has(key);
    this.#giveFocus();
  }

  #giveFocus(): void {
    const button = this.#buttons.get(this.#wanted ?? '');
    if (!button || button.hidden) return;
    this.#wanted = undefined;
    button.focus({ preventScroll: true });
  }

  #handles(at: number): Handle[] {
    const handles = this.figure(at)?.handles ?? [];
    return handles.map((handle) => {
      const spot = this.#spots.get(`${at} ${handle.id}`);
      return spot ? { ...handle, at: nearestOnLine(handles, spot) ?? handle.at } : handle;
    });
  }

  #button(key: string, placed: PlacedHandle): HTMLElement {
    const button = this.#buttons.get(key) ?? this.#make(key, placed.handle);
    this.#placed.set(button, placed);
    const { label: name, at: [x, y], says } = placed.handle;
    button.ariaLabel = says ?? fill(hands.placed, { name, x: x.toFixed(2), y: y.toFixed(2) });
    return button;
  }

  #make(key: string, { role }: Handle): HTMLElement {
    const button = this.host.ownerDocument.createElement('button');
    button.dataset['handle'] = role;
    button.tabIndex = -1;
    button.ariaDescription = hands.keys;
    this.#buttons.set(key, button);
    this.#layer.append(button);
    return button;
  }
}
