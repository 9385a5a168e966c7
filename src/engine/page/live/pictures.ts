/** The figures of a page as data: what a cell has shown, or, before its first run, what it would show. */
import type { Shown } from '../../cell/cell.ts';
import { figuresOf, type Figure } from '../../figure/figure.ts';
import { checkOnce } from './check-once.ts';
import { holdChart } from './held-charts.ts';
import type { Program } from './program.ts';

/** A figure of a cell: its number among all that are drawn in the cell's output, plots of charts after our own. */
export interface FigurePlace {
  cell: string;
  at: number;
}

export class Pictures {
  readonly #program: Program;
  /** Figures of what was shown: the same output is read once. */
  #read = new WeakMap<readonly Shown[], readonly Figure[]>();
  readonly #removed = new Map<string, { handles: ReadonlySet<string>; code: string | undefined }>();
  readonly #built = new Map<string, readonly Shown[]>();
  /** What finds the plots of charts comes with the first chart. */
  #plots: (shown: readonly Shown[]) => readonly Figure[] = () => [];

  constructor(program: Program) {
    this.#program = program;
  }

  /** Makes the figures of a cell known. */
  async learn(cell: string): Promise<readonly Figure[]> {
    if (!this.#shown(cell)) {
      const [shown] = await this.#program.probe(cell, [{}]);
      if (shown) this.#built.set(cell, shown);
    }
    if (holdChart(this.#shown(cell) ?? [])) {
      this.#plots = (await import('./held-plots.ts')).heldPlots;
      this.#read = new WeakMap();
    }
    return this.figures(cell);
  }

  figures(cell: string): readonly Figure[] {
    const shown = this.#shown(cell);
    return shown ? this.#figuresIn(shown) : [];
  }

  figure({ cell, at }: FigurePlace): Figure | undefined {
    const figure = this.figures(cell)[at];
    const removed = this.#removed.get(`${cell} ${at}`);
    if (!figure || removed?.code !== this.#code(cell)) return figure;
    return { ...figure, handles: figure.handles.filter(({ id }) => !removed?.handles.has(id)) };
  }

  /** Without these handles, until more than a number of its cell is changed. */
  remove({ cell, at }: FigurePlace, handles: ReadonlySet<string>): void {
    if (handles.size > 0) this.#removed.set(`${cell} ${at}`, { handles, code: this.#code(cell) });
  }

  /** What a cell does, whatever its numbers are. */
  #code(cell: string): string | undefined {
    return this.#program.cell(cell).compiled?.code;
  }

  read(shown: readonly Shown[] | undefined, { at }: FigurePlace): Figure | undefined {
    return shown && this.#figuresIn(shown)[at];
  }

  #shown(cell: string): readonly Shown[] | undefined {
    return this.#program.cell(cell).shown ?? this.#built.get(cell);
  }

  #figuresIn(shown: readonly Shown[]): readonly Figure[] {
    const known = this.#read.get(shown);
    if (known) return known;
    const figures = shown.flatMap((one) => (one.kind === 'figure' ? figuresOf(checkOnce(one.picture)) : []));
    const found = [...figures, ...this.#plots(shown)];
    this.#read.set(shown, found);
    return found;
  }
}
