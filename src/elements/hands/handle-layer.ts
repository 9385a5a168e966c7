/** The buttons over the figures of one cell. They outlive each drawing of the figures, and so does the focus. */
import { handleKeys } from '../../cell/hand-words.ts';
import type { Figure, Handle, XY } from '../../figure/figure.ts';
import { nearestOnLine } from './handle-goal.ts';
import { placementOf, type Placement } from './handle-place.ts';

export interface PlacedHandle {
  /** The number of the figure in the cell's output. */
  at: number;
  handle: Handle;
}

export class HandleLayer {
  readonly host: HTMLElement;
  /** The nth figure of the cell, as data. */
  readonly figure: (at: number) => Figure | undefined;
  /** The figures as they are drawn: the collection follows the document. */
  readonly #drawings: HTMLCollectionOf<Element>;
  readonly #layer: HTMLElement;
  readonly #word: HTMLElement;
  readonly #buttons = new Map<string, HTMLElement>();
  readonly #placed = new WeakMap<HTMLElement, PlacedHandle>();
  /** Where a boundary was last taken or put: there it is held, not at its middle. */
  readonly #spots = new Map<string, XY>();
  readonly #tools = new Map<number, HTMLElement>();
  /** What a click on a handle does at once; where it does nothing, the next click says where the handle goes. */
  readonly #activations = new Map<number, (handle: Handle) => boolean>();
  readonly #covers = new Map<number, HTMLElement>();
  /** A figure may get another size or place while it stays the same, when its table or its code is opened, say. */
  readonly #sizes = new ResizeObserver(() => this.placeSoon());
  #wanted: string | undefined;
  #isDue = false;

  constructor(host: HTMLElement, figure: (at: number) => Figure | undefined) {
    this.host = host;
    this.figure = figure;
    this.#drawings = host.querySelector('[data-output]')!.getElementsByClassName('figure-drawing');
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

  /** Where a figure is on the screen, if it is drawn. */
  placement(at: number): Placement | undefined {
    const [figure, svg] = [this.figure(at), this.drawing(at)];
    return figure && svg ? placementOf(figure, svg) : undefined;
  }

  drawing(at: number): Element | undefined {
    return this.#drawings[at];
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

  /** Brings the handle that shifts a boundary to a place of the window on it. */
  holdLine(line: Element, place: XY): HTMLElement | undefined {
    const at = Array.from(this.#drawings).findIndex((drawing) => drawing.contains(line));
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

  say(words: string): void {
    if (this.#word.textContent !== words) this.#word.textContent = words;
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
    const kept = new Set<string>();
    const around = this.host.getBoundingClientRect();
    const scale = around.width / this.host.offsetWidth || 1;
    const within = ([x, y]: XY): XY => [(x - around.left) / scale, (y - around.top) / scale];
    const put = (element: HTMLElement, place: XY): void => {
      const [x, y] = within(place);
      element.style.left = `${x}px`;
      element.style.top = `${y}px`;
    };
    // All are measured before the first is moved: measuring after a move lays out the page anew.
    const placements = Array.from(this.#drawings, (drawing, at) => {
      this.#sizes.observe(drawing);
      return this.placement(at);
    });
    placements.forEach((placement, at) => {
      for (const handle of placement ? this.#handles(at) : []) {
        const [x, y] = within(placement!.toWindow(handle.at));
        // What is moved so needs no new layout.
        this.#button(`${at} ${handle.id}`, { at, handle }).style.translate = `calc(${x}px - 50%) calc(${y}px - 50%)`;
        kept.add(`${at} ${handle.id}`);
      }
      const [tools, figure] = [this.#tools.get(at), this.figure(at)];
      if (placement && tools && figure) put(tools, placement.toWindow([figure.x[1], figure.y[1]]));
    });
    for (const [at, cover] of this.#covers) {
      const [figure, placement] = [this.figure(at), this.placement(at)];
      cover.hidden = !figure || !placement;
      if (!figure || !placement) continue;
      const [corner, other] = [[figure.x[0], figure.y[1]], [figure.x[1], figure.y[0]]] as const;
      const [[left, top], [right, bottom]] = [placement.toWindow(corner), placement.toWindow(other)];
      put(cover, [left, top]);
      cover.style.width = `${(right - left) / scale}px`;
      cover.style.height = `${(bottom - top) / scale}px`;
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
    button.ariaLabel = `${placed.handle.label}, at ${placed.handle.at.map((value) => value.toFixed(2)).join(', ')}`;
    return button;
  }

  #make(key: string, { role }: Handle): HTMLElement {
    const button = this.host.ownerDocument.createElement('button');
    button.dataset['handle'] = role;
    button.ariaDescription = handleKeys;
    this.#buttons.set(key, button);
    this.#layer.append(button);
    return button;
  }
}
