/** The pixels of an image as a grid to walk through: each says its row, its column and its grey. */
import type { PixelsMark } from '../../engine/figure/marks/pixels.ts';
import { pixelInWords } from './pixel-words.ts';

export interface GridWorld {
  document: Document;
  label: string;
  /** The pointer or the focus is at a pixel, or has left them. */
  onPoint: (pixel: number | undefined) => void;
}

type Image = Pick<PixelsMark, 'columns' | 'ink'>;

export class PixelGrid {
  readonly element: HTMLElement;
  readonly #world: GridWorld;
  readonly #word: HTMLElement;
  #cells: readonly HTMLElement[] = [];
  #image: Image = { columns: 1, ink: [] };
  #pointed: number | undefined;

  constructor(world: GridWorld) {
    this.#world = world;
    this.element = this.#make('div', 'grid');
    this.element.dataset['pixels'] = '';
    this.element.ariaLabel = world.label;
    this.#word = this.#make('p', null);
    this.#word.ariaHidden = 'true';
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('focusin', ({ target }) => this.#enter(this.pixelOf(target) ?? 0));
    this.element.addEventListener('focusout', () => this.#point(undefined));
    this.element.addEventListener('pointermove', ({ clientX, clientY }) => this.#point(this.at(clientX, clientY)));
    this.element.addEventListener('pointerleave', () => this.#point(this.focused));
  }

  get columns(): number {
    return this.#image.columns;
  }

  get pointed(): number | undefined {
    return this.#pointed;
  }

  get focused(): number | undefined {
    return this.pixelOf(this.#world.document.activeElement);
  }

  pixelOf(target: EventTarget | null): number | undefined {
    const at = this.#cells.indexOf(target as HTMLElement);
    return at < 0 ? undefined : at;
  }

  show(image: Image): void {
    const isOther = image.columns !== this.#image.columns || image.ink.length !== this.#image.ink.length;
    this.#image = image;
    if (isOther) this.#build();
    this.#cells.forEach((cell, at) => {
      const words = pixelInWords(at, image.columns, image.ink[at]!);
      if (cell.ariaLabel !== words) cell.ariaLabel = words;
    });
    this.#say();
  }

  /** The pixel at a place of the window. */
  at(x: number, y: number): number | undefined {
    const { left, top, width, height } = this.element.getBoundingClientRect();
    const { columns, ink } = this.#image;
    const rows = ink.length / columns;
    const [column, row] = [Math.floor(((x - left) / width) * columns), Math.floor(((y - top) / height) * rows)];
    return column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + column : undefined;
  }

  focus(pixel: number): void {
    this.#cells[pixel]?.focus({ preventScroll: true });
  }

  #build(): void {
    const { columns, ink } = this.#image;
    this.#cells = ink.map(() => this.#make('span', 'gridcell'));
    const rows = Array.from({ length: ink.length / columns }, (_, row) => {
      const made = this.#make('div', 'row');
      made.append(...this.#cells.slice(row * columns, (row + 1) * columns));
      return made;
    });
    this.element.replaceChildren(...rows, this.#word);
    this.#enter(0);
    this.#point(undefined);
  }

  /** One pixel is where the keys lead in: the one where the reader was last. */
  #enter(pixel: number): void {
    this.#cells.forEach((cell, at) => {
      cell.tabIndex = -1;
      cell.toggleAttribute('data-entry', at === pixel);
    });
    this.#point(pixel);
  }

  #point(pixel: number | undefined): void {
    if (pixel === this.#pointed) return;
    this.#pointed = pixel;
    this.#say();
    this.#world.onPoint(pixel);
  }

  #say(): void {
    const { columns, ink } = this.#image;
    const pixel = this.#pointed;
    this.#word.textContent = pixel === undefined ? '' : pixelInWords(pixel, columns, ink[pixel] ?? 0);
  }

  #key(event: KeyboardEvent): void {
    const at = this.focused;
    if (at === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = this.#beside(at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.focus(next);
  }

  /** Where a key leads from a pixel; at an edge it stays. */
  #beside(at: number, key: string): number | undefined {
    const { columns, ink } = this.#image;
    const column = at % columns;
    switch (key) {
      case 'ArrowLeft': return column > 0 ? at - 1 : at;
      case 'ArrowRight': return column < columns - 1 ? at + 1 : at;
      case 'ArrowUp': return at >= columns ? at - columns : at;
      case 'ArrowDown': return at + columns < ink.length ? at + columns : at;
      case 'Home': return at - column;
      case 'End': return at - column + columns - 1;
      default: return undefined;
    }
  }

  #make(name: string, role: string | null): HTMLElement {
    const made = this.#world.document.createElement(name);
    made.role = role;
    return made;
  }
}
