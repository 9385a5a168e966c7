/** A point and its row in the table of the figure light each other, wherever the pointer or the focus is. */
import type { Figure } from '../../engine/figure/figure.ts';
import type { FigurePlace, Pictures } from '../../engine/page/live/pictures.ts';
import type { Program } from '../../engine/page/live/program.ts';
import type { HandleLayer } from '../../engine/page/manipulation/handle-layer.ts';

export interface RowWorld {
  program: Program;
  pictures: Pictures;
  layer: HandleLayer;
  place: FigurePlace;
}

const tables = '[data-figure] > details table';

export class PointRows {
  readonly #world: RowWorld;
  /** Which point is meant, the nth of the figure, in the table as in its handles: by the pointer, else by the focus. */
  #pointed: number | undefined;
  #focused: number | undefined;

  constructor(world: RowWorld) {
    this.#world = world;
  }

  link(): void {
    const { program, layer: { host }, place } = this.#world;
    const soon = (): number => host.ownerDocument.defaultView!.requestAnimationFrame(() => this.#follow());
    program.subscribe((ids) => ids.has(place.cell) && soon());
    host.addEventListener('pointerover', ({ target }) => this.#point(this.#pointAt(target)));
    host.addEventListener('pointerleave', () => this.#point(undefined));
    host.addEventListener('focusin', ({ target }) => this.#focus(this.#pointAt(target)));
    host.addEventListener('focusout', () => this.#focus(undefined));
    this.#follow();
  }

  /** Rows come and go with the points. */
  #follow(): void {
    for (const row of this.#rows()) row.tabIndex = -1;
    this.#show();
  }

  #point(index: number | undefined): void {
    this.#pointed = index;
    this.#show();
  }

  #focus(index: number | undefined): void {
    this.#focused = index;
    // A pointer that rests somewhere else means nothing now.
    if (index !== undefined) this.#pointed = undefined;
    this.#show();
  }

  #show(): void {
    const { layer, place } = this.#world;
    const isMeant = (at: number): boolean => at === (this.#pointed ?? this.#focused);
    this.#rows().forEach((row, at) => row.toggleAttribute('data-meant', isMeant(at)));
    this.#ids().forEach((id, at) => layer.button(place.at, id)?.toggleAttribute('data-meant', isMeant(at)));
  }

  #pointAt(target: EventTarget | null): number | undefined {
    const { layer, place } = this.#world;
    const row = target instanceof Element ? target.closest('tr') : null;
    const placed = target instanceof HTMLElement ? layer.of(target) : undefined;
    const isHere = placed?.at === place.at;
    const index = row ? this.#rows().indexOf(row) : isHere ? this.#ids().indexOf(placed.handle.id) : -1;
    return index < 0 ? undefined : index;
  }

  #ids(): string[] {
    const { pictures, place } = this.#world;
    return (pictures.figure(place)?.handles ?? []).filter(({ role }) => role === 'point').map(({ id }) => id);
  }

  /** The table of points of this figure: each figure with points has one, in the same order. */
  #rows(): HTMLTableRowElement[] {
    const { pictures, layer, place } = this.#world;
    const before = pictures.figures(place.cell).slice(0, place.at).filter(hasPoints).length;
    const all = [...layer.host.querySelectorAll<HTMLTableElement>(tables)];
    const ofPoints = all.filter(({ caption }) => caption?.textContent.endsWith(': points'));
    return [...ofPoints[before]?.tBodies[0]?.rows ?? []];
  }
}

function hasPoints({ marks }: Figure): boolean {
  return marks.some(({ role }) => role === 'points');
}
