/** What cells show, put up on the page when it is time to. What draws is fetched for the first of it. */
import type { Shown } from '../../cell/cell.ts';
import { makeStops } from './figure-stops.ts';
import { heldIn } from './held-parts.ts';
import { morph } from './morph.ts';
import type { CellParts } from './cell-view.ts';
import type { PointerWorld } from './chart-pointer.ts';
import { DrawQueue } from './schedule/draw-queue.ts';
import { times } from './schedule/times.ts';

type Drawing = typeof import('./outputs.ts');
type Charts = InstanceType<typeof import('./chart-outputs.ts').ChartOutputs>;
type Pointer = InstanceType<typeof import('./chart-pointer.ts').ChartPointer>;

export interface OutputWorld extends Pick<PointerWorld, 'document' | 'aside' | 'say'> {
  parts: ReadonlyMap<string, CellParts>;
  shownBy: (cell: string) => readonly Shown[] | undefined;
  isMoving: () => boolean;
  /** The code of a cell is its author's, whatever its numbers are. */
  isRenumbered: (cell: string) => boolean;
  /** What a cell shows cannot be drawn; what it showed before stands. */
  onRefused: (cell: string, reason: unknown) => void;
}

export class CellOutputs {
  readonly #world: OutputWorld;
  readonly #queue: DrawQueue;
  /** What each cell was last told to show. */
  readonly #told = new Map<string, readonly Shown[]>();
  #drawing: Drawing | undefined;
  #charts: Charts | undefined;
  #pointer: Pointer | undefined;

  constructor(world: OutputWorld) {
    this.#world = world;
    this.#queue = new DrawQueue({
      draw: (cell) => this.#put(cell),
      isMoving: world.isMoving,
      whenIdle: (work) => whenIdle(world.document, work),
    });
  }

  /** Fetches what draws, so that it is there before something is to be drawn at once. */
  async prepare(): Promise<Drawing> {
    // With each answer: an import that has come long ago still looks for its files in all of the page.
    if (this.#drawing) return this.#drawing;
    const hasCharts = this.#world.document.querySelector('[data-chart]') !== null;
    const [drawing] = await Promise.all([import('./outputs.ts'), hasCharts && this.#prepareCharts()]);
    return this.#drawing ??= drawing;
  }

  /** Pointer or focus have come to a cell: what draws is fetched, and charts hear of it, and of all that follows. */
  async preload(target: Element, event: Event): Promise<void> {
    if (target.closest('live-cell')?.querySelector('.figure-drawing')) this.prepare().catch(() => undefined);
    if (this.#pointer || !target.closest('figure')?.matches(':is([data-chart], :has([data-chart]))')) return;
    const pointer = await this.#prepareCharts();
    if (/^pointer(?:over|move|down)$/.test(event.type)) pointer.hear(event as PointerEvent);
  }

  async #prepareCharts(): Promise<Pointer> {
    if (this.#pointer) return this.#pointer;
    const [{ ChartOutputs }, { ChartPointer }] =
      await Promise.all([import('./chart-outputs.ts'), import('./chart-pointer.ts')]);
    const charts = this.#charts ??= new ChartOutputs(this.#world.document);
    return this.#pointer ??= new ChartPointer({ ...this.#world, charts });
  }

  /** A cell has come into view, or left it. */
  see(cell: string, isSeen: boolean): void {
    this.#queue.see(cell, isSeen);
  }

  /** Draws what these cells now show, where it is new; until then the cell is pending. */
  async show(cells: readonly string[]): Promise<void> {
    const fresh = cells.filter((cell) => this.#isNew(cell));
    if (fresh.length === 0) return;
    for (const cell of fresh) this.#world.parts.get(cell)?.host.setAttribute('data-pending', '');
    await this.prepare();
    for (const cell of fresh) this.#queue.add(cell);
  }

  #isNew(cell: string): boolean {
    const shown = this.#world.shownBy(cell);
    if (shown === undefined || shown === this.#told.get(cell)) return false;
    this.#told.set(cell, shown);
    return true;
  }

  #put(cell: string): void {
    const { document, parts, shownBy, onRefused } = this.#world;
    const shown = shownBy(cell);
    const at = parts.get(cell);
    if (shown === undefined || at === undefined || this.#drawing === undefined) return;
    try {
      const looks = this.#drawing.looksOfShown(shown);
      if (!this.#charts && this.#drawing.hasChart(looks)) {
        return void this.#prepareCharts().then(() => this.#queue.add(cell));
      }
      at.host.removeAttribute('data-pending');
      const { holds, shows } = at.host.dataset;
      const isOther = (): boolean => shows !== looks || !this.#world.isRenumbered(cell);
      const isHeld = heldIn(at.output, isOther);
      const place = { document, id: cell, isFixed: holds === '', isHeld, charts: this.#charts };
      morph(at.output, this.#drawing.drawOutputs(shown, place));
      if (shows !== looks) at.host.dataset['shows'] = looks;
      if (!at.host.hasAttribute('data-readonly')) makeStops(at.output);
    } catch (reason) {
      at.host.removeAttribute('data-pending');
      onRefused(cell, reason);
    }
  }
}

function whenIdle({ defaultView }: Document, work: (hasTime: () => boolean) => void): void {
  const page = defaultView!;
  if (!('requestIdleCallback' in page)) return void (page as Window).setTimeout(() => work(() => false));
  page.requestIdleCallback((idle) => {
    // On a page that stays busy it is called all the same, with no time left: then a part of a frame is taken.
    const end = performance.now() + times.draw;
    work(() => (idle.didTimeout ? performance.now() < end : idle.timeRemaining() > times.draw));
  }, { timeout: times.drawLatest });
}
