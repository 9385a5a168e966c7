/** What lies over the figures of a page, by cell. */
import { HandleLayer } from './handle-layer.ts';

export class HandleLayers {
  readonly #all = new Map<string, HandleLayer>();

  /** The layer of the cell that an element is in. */
  at(element: Element | null): HandleLayer | undefined {
    return this.of(element?.closest('live-cell')?.id ?? '');
  }

  of(cell: string): HandleLayer | undefined {
    return this.#all.get(cell);
  }

  add(layer: HandleLayer): void {
    this.#all.set(layer.host.id, layer);
  }

  place(): void {
    for (const layer of this.#all.values()) layer.place();
  }

  /** What takes the focus over a figure. */
  over(figure: Element): HTMLElement[] {
    return this.at(figure)?.over(figure) ?? [];
  }

  /** The drawing below an element that lies over one. */
  below(element: HTMLElement): Element | undefined {
    return this.at(element)?.below(element);
  }
}
