import type { CellResult, Shown } from '../../cell/cell.ts';

/** Cells whose charts were drawn with the scales of before a gesture: once it is over they are drawn with their own. */
export class HeldCharts {
  readonly #cells = new Set<string>();

  note({ id, shown }: CellResult): void {
    if (holdChart(shown)) this.#cells.add(id);
  }

  /** Adds them to those that are to be run; false where there are none. */
  letGo(dirty: Set<string>): boolean {
    const isAny = this.#cells.size > 0;
    for (const id of this.#cells) dirty.add(id);
    this.#cells.clear();
    return isAny;
  }
}

/** Whether there are charts among what is shown, in rows and columns of pictures too. */
export function holdChart(shown: readonly Shown[]): boolean {
  return shown.some((one) => one.kind === 'chart' || (one.kind === 'figure' && isWithChart(one.picture)));
}

/** Strangers' data, not checked yet. */
function isWithChart(picture: unknown): boolean {
  const { kind, pictures } = Object(picture) as { kind?: unknown; pictures?: unknown };
  return kind === 'chart' || (Array.isArray(pictures) && pictures.some(isWithChart));
}
