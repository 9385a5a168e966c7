import type { CellResult, Shown } from '../../cell/cell.ts';
import { checkOnce } from './check-once.ts';
import { chartsIn } from './held-plots.ts';

/** Cells whose charts were drawn with the scales of before a gesture: once it is over they are drawn with their own. */
export class HeldCharts {
  readonly #cells = new Set<string>();

  note({ id, shown }: CellResult): void {
    if (shown.some(hasChart)) this.#cells.add(id);
  }

  /** Adds them to those that are to be run; false where there are none. */
  letGo(dirty: Set<string>): boolean {
    const isAny = this.#cells.size > 0;
    for (const id of this.#cells) dirty.add(id);
    this.#cells.clear();
    return isAny;
  }
}

const hasChart = (one: Shown): boolean =>
  one.kind === 'chart' || (one.kind === 'figure' && chartsIn(checkOnce(one.picture)).length > 0);
