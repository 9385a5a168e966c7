/** When a reader's drafts take the place of what the build wrote: out of sight, or where the reader enters the cell. */
import type { Edits } from './edits.ts';
import type { Listener, Program } from './program.ts';

export interface SwapWorld {
  program: Program;
  /** The cells that may be before the reader's eyes, but for the one the reader is in: until it is known, all. */
  seen: Iterable<string>;
  /** Resolves when the drafts of earlier visits are in their cells. */
  loaded: Promise<void>;
  /** Says at a cell that it has something to show, and waits; or no more. */
  mark: (cell: string, waits: boolean) => void;
}

/** Passes on what the program tells of its cells. What drafts bring waits, as long as the reader has done nothing. */
export class SwapIn {
  readonly #world: SwapWorld;
  readonly #listeners = new Set<Listener>();
  readonly #seen: Set<string>;
  readonly #waiting = new Set<string>();
  /** The edits that the drafts were. */
  #drafts: Edits | undefined;

  constructor(world: SwapWorld) {
    this.#world = world;
    this.#seen = new Set(world.seen);
    world.program.subscribe((ids) => this.#hear(ids));
    void world.loaded.then(() => this.#know());
  }

  subscribe(listener: Listener): void {
    this.#listeners.add(listener);
  }

  /** The reader has come to a cell, or can see it no more. */
  swap(cell: string): void {
    this.#seen.delete(cell);
    this.#release([cell]);
  }

  /** Nothing waits any more. */
  swapAll(): void {
    this.#seen.clear();
    this.#release([...this.#waiting]);
  }

  #know(): void {
    const { edits } = this.#world.program;
    this.#drafts = edits;
    if (edits.edited.size === 0) this.swapAll();
  }

  #hear(ids: ReadonlySet<string>): void {
    if (this.#seen.size > 0 && this.#isInUse()) this.swapAll();
    const free: string[] = [];
    for (const id of ids) {
      if (this.#seen.has(id) && this.#isChanged(id)) this.#wait(id);
      else free.push(id);
    }
    this.#tell(free);
  }

  /** The reader has changed or run something here, or another window has. */
  #isInUse(): boolean {
    const { edits, runs } = this.#world.program;
    const isReaders = edits.done.length + edits.undone.length + runs.size > 0;
    return isReaders || (this.#drafts !== undefined && edits !== this.#drafts);
  }

  #isChanged(id: string): boolean {
    const { isEdited, status } = this.#world.program.cell(id);
    return isEdited || status !== 'static';
  }

  #wait(id: string): void {
    if (this.#waiting.has(id)) return;
    this.#waiting.add(id);
    this.#world.mark(id, true);
  }

  #release(cells: readonly string[]): void {
    const due = cells.filter((cell) => this.#waiting.delete(cell));
    for (const cell of due) this.#world.mark(cell, false);
    if (due.length > 0) this.#tell(due);
  }

  #tell(ids: readonly string[]): void {
    const told = new Set(ids);
    for (const listener of this.#listeners) listener(told);
  }
}
