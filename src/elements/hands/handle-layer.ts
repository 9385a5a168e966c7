/** The buttons over the figures of one cell. They outlive each drawing of the figures, and so does the focus. */
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
  readonly #figure: (at: number) => Figure | undefined;
  readonly #layer: HTMLElement;
  readonly #word: HTMLElement;
  readonly #buttons = new Map<string, HTMLElement>();
  readonly #placed = new WeakMap<HTMLElement, PlacedHandle>();
  /** Where a boundary was last taken or put: there it is held, not at its middle. */
  readonly #spots = new Map<string, XY>();
  #isDue = false;

  constructor(host: HTMLElement, figure: (at: number) => Figure | undefined) {
    this.host = host;
    this.#figure = figure;
    this.#layer = host.ownerDocument.createElement('div');
    this.#layer.dataset['handles'] = '';
    this.#word = host.ownerDocument.createElement('p');
    this.#word.role = 'status';
    this.#layer.append(this.#word);
    host.append(this.#layer);
  }

  of(button: HTMLElement): PlacedHandle | undefined {
    return this.#placed.get(button);
  }

  /** Where a figure is on the screen, if it is drawn. */
  placement(at: number): Placement | undefined {
    const [figure, svg] = [this.#figure(at), this.#drawings()[at]];
    return figure && svg ? placementOf(figure, svg) : undefined;
  }

  keep(at: number, { id, role }: Handle, spot: XY): void {
    if (role === 'shift') this.#spots.set(`${at} ${id}`, spot);
  }

  say(words: string): void {
    this.#word.textContent = words;
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
    this.#drawings().forEach((_, at) => {
      const placement = this.placement(at);
      for (const handle of placement ? this.#handles(at) : []) {
        const [x, y] = placement!.toWindow(handle.at);
        const button = this.#button(`${at} ${handle.id}`, { at, handle });
        button.style.left = `${(x - around.left) / scale}px`;
        button.style.top = `${(y - around.top) / scale}px`;
        kept.add(`${at} ${handle.id}`);
      }
    });
    for (const [key, button] of this.#buttons) button.hidden = !kept.has(key);
  }

  #handles(at: number): Handle[] {
    const handles = this.#figure(at)?.handles ?? [];
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
    button.ariaDescription = 'Arrow keys move it.';
    this.#buttons.set(key, button);
    this.#layer.append(button);
    return button;
  }

  #drawings(): Element[] {
    return [...this.host.querySelectorAll('[data-output] svg.figure-drawing:not(svg svg)')];
  }
}
