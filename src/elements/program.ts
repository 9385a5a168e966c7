/** The reader's copy of a lecture: texts that can be edited, and what they give, followed through the runner. */
import type { CellError, CellResult, CellSource, CompiledCell, Shown } from '../cell/cell.ts';
import { thetaOf, withNumbers } from '../cell/numbers.ts';
import type { Runner } from '../sandbox/host.ts';
import { changedCells, reduce, textOf, untouched, type EditAction, type Edits } from './edits.ts';

export type CellStatus = 'static' | 'running' | 'ok' | 'error' | 'stopped';

/** A cell as the page shows it. */
export interface LiveCell {
  readonly id: string;
  readonly text: string;
  readonly isEdited: boolean;
  readonly status: CellStatus;
  /** The last good output; undefined as long as what the build drew still stands. */
  readonly shown: readonly Shown[] | undefined;
  readonly error: CellError | undefined;
  /** Its names, numbers and places, as long as its text can be read. */
  readonly compiled: CompiledCell | undefined;
}

export interface ProgramWorld {
  /** The runner is fetched when the first cell is to run. */
  runner: () => Promise<Runner>;
  /** Calls back after so many milliseconds, unless what it returns is called before. */
  after: (milliseconds: number, callback: () => void) => () => void;
  /** The runner cannot be had: the page stays as readable as before. */
  onUnavailable: (reason: unknown) => void;
}

/** Told with the cells whose text, status or output has changed. */
export type Listener = (ids: ReadonlySet<string>) => void;

/** How long after the last key a text is run. */
const typingPause = 250;

export class Program {
  readonly #cells: ReadonlyMap<string, CellSource>;
  readonly #world: ProgramWorld;
  readonly #listeners = new Set<Listener>();
  readonly #outcomes = new Map<string, Pick<LiveCell, 'status' | 'shown' | 'error'>>();
  readonly #compiled = new Map<string, CompiledCell>();
  #edits: Edits;
  /** Cells whose change no finished run has shown yet. */
  #dirty = new Set<string>();
  #isLoaded = false;
  #isBusy = false;
  /** Something has changed since the work at hand began. */
  #isBehind = false;
  #isAsked = false;
  #forgetPause = (): void => undefined;

  /** `cells` are the author's, in document order. */
  constructor(cells: readonly CellSource[], world: ProgramWorld) {
    this.#cells = new Map(cells.map((cell) => [cell.id, cell]));
    this.#world = world;
    this.#edits = untouched(new Map(cells.map(({ id, source }) => [id, source])));
  }

  get edits(): Edits {
    return this.#edits;
  }

  cell(id: string): LiveCell {
    const outcome = this.#outcomes.get(id) ?? { status: 'static', shown: undefined, error: undefined };
    const text = textOf(this.#edits, id);
    const known = this.#compiled.get(id);
    const compiled = known?.source === text ? known : undefined;
    return { id, text, isEdited: this.#edits.edited.has(id), ...outcome, compiled };
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Every change of the lecture goes through here. */
  dispatch(action: EditAction): void {
    const before = this.#edits;
    this.#edits = reduce(before, action);
    const changed = changedCells(before, this.#edits);
    if (changed.length === 0) return;
    for (const id of changed) this.#dirty.add(id);
    const isTyping = action.kind === 'edit' && action.gesture === 'type';
    const isNumbers = changed.map((id) => this.#followNumbers(id)).every(Boolean);
    if (!isNumbers) this.#isLoaded = false;
    this.#tell(changed);
    this.#forgetPause();
    if (isTyping && !isNumbers) this.#forgetPause = this.#world.after(typingPause, () => void this.#work());
    else void this.#work();
  }

  /** Runs cells again because the reader asked, those that were stopped as well. */
  run(ids: Iterable<string>): void {
    for (const id of ids) this.#dirty.add(id);
    this.#isAsked = true;
    this.#forgetPause();
    void this.#work();
  }

  /** Fetches the runner and reads the cells, so that their numbers and names are known before the first edit. */
  async prepare(): Promise<void> {
    if (!this.#isLoaded) await this.#attempt(async () => this.#load(await this.#world.runner()));
  }

  /** An edit of numbers alone needs no compiler: the cell keeps its code. */
  #followNumbers(id: string): boolean {
    const compiled = this.#compiled.get(id);
    const followed = compiled && withNumbers(compiled, textOf(this.#edits, id));
    if (followed) this.#compiled.set(id, followed);
    return followed !== undefined;
  }

  /** One at a time: what changes meanwhile is done next, so that a drag shows every step it has time for. */
  async #work(): Promise<void> {
    this.#isBehind = true;
    if (this.#isBusy) return this.#interrupt();
    this.#isBusy = true;
    while (this.#isBehind) {
      this.#isBehind = false;
      await this.#attempt(() => this.#perform());
    }
    this.#isBusy = false;
  }

  /** A new text does not wait for the run of an old one, which may never end. */
  async #interrupt(): Promise<void> {
    if (!this.#isLoaded) await this.#attempt(async () => this.#load(await this.#world.runner()));
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      this.#isBehind = false;
      this.#world.onUnavailable(reason);
    }
  }

  async #perform(): Promise<void> {
    const runner = await this.#world.runner();
    if (!this.#isLoaded) await this.#load(runner);
    if (!this.#isLoaded) return;
    const asked = new Set(this.#dirty);
    const redraw = runner.dependents([...asked]);
    const again = this.#isAsked;
    this.#isAsked = false;
    this.#begin(redraw);
    const end = await runner.run({ theta: this.#theta(), redraw, again }, (result) => this.#receive(result));
    if (end === 'stale') this.#isBehind = true;
    else for (const id of asked) if (!this.#isBehind) this.#dirty.delete(id);
  }

  async #load(runner: Runner): Promise<void> {
    this.#isLoaded = true;
    const sources = [...this.#cells.values()].map((cell) => ({ ...cell, source: textOf(this.#edits, cell.id) }));
    const answers = await runner.load(sources);
    const isCurrent = sources.every(({ id, source }) => source === textOf(this.#edits, id));
    if (!isCurrent) this.#isLoaded = false;
    sources.forEach(({ id, source }, at) => this.#read(id, source, answers[at]!));
    this.#tell(sources.map(({ id }) => id));
  }

  #read(id: string, source: string, answer: CompiledCell | CellError): void {
    if (textOf(this.#edits, id) !== source) return;
    if ('code' in answer) this.#compiled.set(id, answer);
    else this.#fail(id, answer);
  }

  #fail(id: string, error: CellError): void {
    const { shown } = this.cell(id);
    this.#outcomes.set(id, { status: error.kind === 'timeout' ? 'stopped' : 'error', shown, error });
  }

  /** Cells to be redrawn say that they run; what they show and what was wrong stays until there is an answer. */
  #begin(redraw: readonly string[]): void {
    for (const id of redraw) {
      const { shown, error } = this.cell(id);
      this.#outcomes.set(id, { status: 'running', shown, error });
    }
    this.#tell(redraw);
  }

  #receive({ id, shown, error }: CellResult): void {
    if (error) this.#fail(id, error);
    else this.#outcomes.set(id, { status: 'ok', shown, error: undefined });
    this.#tell([id]);
  }

  #theta(): Record<string, readonly number[]> {
    return Object.fromEntries([...this.#compiled].map(([id, compiled]) => [id, thetaOf(compiled)]));
  }

  #tell(ids: readonly string[]): void {
    const changed = new Set(ids);
    for (const listener of this.#listeners) listener(changed);
  }
}
