/** Arrow keys lead from a figure to what lies over it and to its data, and among these; Escape leads back. */
import { isModified, ways } from './arrow-keys.ts';

export interface FigureKeysWorld {
  document: Document;
  /** Resolves when what lies over the figures of a cell is there. */
  show: (host: HTMLElement) => Promise<void>;
  /** What takes the focus over a figure, in its order. */
  over: (figure: HTMLElement) => readonly HTMLElement[];
  /** The figure below an element that lies over one. */
  below: (element: HTMLElement) => Element | undefined;
}

/** Of what is in a figure, these alone leave the arrows to it. */
const passed = 'button:not([data-handle]), summary, tr';

export class FigureKeys {
  readonly #world: FigureKeysWorld;
  /** Where the reader was last. */
  readonly #last = new WeakMap<HTMLElement, HTMLElement>();

  constructor(world: FigureKeysWorld) {
    this.#world = world;
    world.document.addEventListener('keydown', (event) => this.#key(event));
    world.document.addEventListener('focusin', ({ target }) => this.#visit(target));
  }

  #figureOf(target: EventTarget | null): HTMLElement | undefined {
    if (!(target instanceof HTMLElement)) return undefined;
    const place = this.#world.below(target) ?? target;
    return place.closest<HTMLElement>('figure[tabindex]') ?? undefined;
  }

  #visit(target: EventTarget | null): void {
    const figure = this.#figureOf(target);
    if (figure && figure !== target) this.#last.set(figure, target as HTMLElement);
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || isModified(event)) return;
    const target = event.target as HTMLElement;
    const figure = this.#figureOf(target);
    if (!figure || !this.#does(event.key, target, figure)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #does(key: string, target: HTMLElement, figure: HTMLElement): boolean {
    const way = ways[key];
    if (key === 'Escape') leave(target, figure);
    else if (target === figure && (way || key === 'Enter')) void this.#enter(figure, way ?? 0);
    else if (way && target.matches(passed)) this.#go(figure, target, way);
    else return false;
    return true;
  }

  async #enter(figure: HTMLElement, way: -1 | 0 | 1): Promise<void> {
    await this.#world.show(figure.closest<HTMLElement>('live-cell')!);
    if (this.#world.document.activeElement === figure) this.#go(figure, this.#last.get(figure), way);
  }

  /** To the next in that direction; from outside, to the first or the last. */
  #go(figure: HTMLElement, from: HTMLElement | undefined, way: -1 | 0 | 1): void {
    const data = figure.querySelectorAll<HTMLElement>('details > summary, details[open] tr[tabindex]');
    const all = [...this.#world.over(figure), ...data].filter(isShown);
    const at = from ? all.indexOf(from) : -1;
    const next = at < 0 ? Math.min(way, 0) : at + way;
    all.at(next % all.length)?.focus({ preventScroll: true });
  }
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Out of what lies over the figure, or out of the figure. */
function leave(target: HTMLElement, figure: HTMLElement): void {
  if (target === figure) figure.blur();
  else figure.focus({ preventScroll: true });
}
