/**
 * Texts that lie over the reader's own for a while, as a lecturer's do in a class. They are no drafts and are not kept;
 * what lies below them stays as it is, and comes back.
 */
import { textOf } from '../live/edits.ts';
import type { Program } from '../live/program.ts';

type Texts = ReadonlyMap<string, string>;

export class LaidTexts {
  readonly #program: Pick<Program, 'edits' | 'dispatch'>;
  /** What was laid over a cell, by its id. */
  readonly #laid = new Map<string, string>();
  /** The reader's own text of each of these cells. */
  readonly #below = new Map<string, string>();

  constructor(program: Pick<Program, 'edits' | 'dispatch'>) {
    this.#program = program;
  }

  /** True where a cell shows what was laid over it. */
  isLaid(cell: string): boolean {
    return this.#laid.get(cell) === textOf(this.#program.edits, cell);
  }

  /** True where the reader has changed what was laid over a cell. */
  get isDisturbed(): boolean {
    return [...this.#laid.keys()].some((cell) => !this.isLaid(cell));
  }

  /** Lays texts over those of their cells. */
  lay(texts: Texts): void {
    for (const [cell, text] of texts) {
      if (!this.isLaid(cell)) this.#below.set(cell, textOf(this.#program.edits, cell));
      this.#laid.set(cell, text);
    }
    this.#show(texts);
  }

  /** The reader's drafts are shown again; over the other cells stays what lies over them. */
  showDrafts(): void {
    const { author } = this.#program.edits;
    this.#lift([...this.#laid.keys()].filter((cell) => this.#below.get(cell) !== author.get(cell)));
  }

  /** Nothing lies over anything any more. What the reader has changed meanwhile stays. */
  lift(): void {
    this.#lift([...this.#laid.keys()]);
  }

  /** Gives cells the reader's own text: where something lies over it, it is there when that is gone. */
  write(texts: Texts): Texts {
    const [covered, free] = [new Map<string, string>(), new Map<string, string>()];
    for (const [cell, text] of texts) (this.isLaid(cell) ? covered : free).set(cell, text);
    for (const [cell, text] of covered) this.#below.set(cell, text);
    return free;
  }

  #lift(cells: readonly string[]): void {
    const back = cells.filter((cell) => this.isLaid(cell)).map((cell) => [cell, this.#below.get(cell) ?? ''] as const);
    for (const cell of cells) {
      this.#laid.delete(cell);
      this.#below.delete(cell);
    }
    this.#show(new Map(back));
  }

  #show(texts: Texts): void {
    const { edits } = this.#program;
    const changed = new Map([...texts].filter(([cell, text]) => textOf(edits, cell) !== text));
    if (changed.size > 0) this.#program.dispatch({ kind: 'edit', gesture: 'remote', texts: changed });
  }
}
