/** What on this page is the reader's own: the cells they have changed, and what they have drawn. */
import type { Program } from '../live/program.ts';
import { changedIn } from './shared-changes.ts';

/** Slides on which the reader has drawn. */
export interface OwnDrawings {
  slides(): readonly { id: string; number: number }[];
  erase(slides: readonly string[]): void;
  subscribe(listener: () => void): unknown;
}

/** What lies over the reader's texts for a while: it is somebody else's. */
export interface Laid {
  isLaid(cell: string): boolean;
}

export class Mine {
  readonly #program: Program;
  readonly #listeners = new Set<() => void>();
  #laid: Laid | undefined;
  #drawings: OwnDrawings | undefined;

  constructor(program: Program) {
    this.#program = program;
    program.subscribe(() => this.#tell());
  }

  get cells(): string[] {
    return changedIn(this.#program.edits).filter((cell) => this.#laid?.isLaid(cell) !== true);
  }

  /** The text of each of these cells. */
  get texts(): Map<string, string> {
    return new Map(this.cells.map((cell) => [cell, this.#program.edits.edited.get(cell) ?? '']));
  }

  get drawn(): readonly { id: string; number: number }[] {
    return this.#drawings?.slides() ?? [];
  }

  erase(slides: readonly string[]): void {
    this.#drawings?.erase(slides);
  }

  /** From now on these may lie over the reader's texts. */
  layOver(laid: Laid): void {
    this.#laid = laid;
  }

  watchDrawings(drawings: OwnDrawings): void {
    this.#drawings = drawings;
    drawings.subscribe(() => this.#tell());
    this.#tell();
  }

  /** @returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
