/** The reader's copy of a lecture: texts that can be edited, and what they give, followed through the runner. */
import type { CellError, CellSource, CompiledCell, Shown } from '../../cell/cell.ts';
import type { Words } from '../../cell/problem.ts';
import type { Runner } from '../../sandbox/host.ts';
import { CompiledCells } from './compiled-cells.ts';
import { HeldCharts } from './held-charts.ts';
import { changedCells, inHand, reduce, textOf, untouched, type EditAction, type Edits } from './edits.ts';
import { Motion } from './schedule/motion.ts';
import { Outcomes } from './outcomes.ts';
import type { LiveCell, ProgramWorld, Theta } from './program-records.ts';
import { Batch, type Listener } from './schedule/batch.ts';
import { Debounce } from './schedule/debounce.ts';
import { Once } from './schedule/once.ts';
import { RunQueue } from './schedule/run-queue.ts';
import { times } from './schedule/times.ts';
import { atRest, isLoaded, reduceWork, type WorkEvent } from './schedule/work.ts';

export type { LiveCell, ProgramWorld, Theta } from './program-records.ts';
export type { Listener } from './schedule/batch.ts';

export class Program {
  readonly #cells: ReadonlyMap<string, CellSource>;
  readonly #world: ProgramWorld;
  readonly #batch: Batch;
  readonly #outcomes = new Outcomes();
  readonly #compiled = new CompiledCells();
  readonly #runs = new Map<string, number>();
  #edits: Edits;
  readonly #heldCharts = new HeldCharts();
  readonly #queue: RunQueue;
  readonly #motion: Motion;
  /** Cells whose change no run has taken up yet. */
  #dirty = new Set<string>();
  #work = atRest;
  readonly #reading = new Once();
  /** Whoever waits until nothing runs and no hand holds anything. */
  #waiting: (() => void)[] = [];
  readonly #typing: Debounce;
  readonly #undoStep: Debounce;

  /** `cells` are the author's, in document order. */
  constructor(cells: readonly CellSource[], world: ProgramWorld) {
    this.#cells = new Map(cells.map((cell) => [cell.id, cell]));
    this.#world = world;
    this.#batch = new Batch(world.after);
    this.#queue = new RunQueue(world.distance);
    this.#motion = new Motion(world.after);
    this.#typing = new Debounce(world.after, times.typing, () => void this.#keepUp());
    this.#undoStep = new Debounce(world.after, times.undoStep, () => this.dispatch({ kind: 'close' }));
    this.#edits = untouched(new Map(cells.map(({ id, source }) => [id, source])));
  }

  get edits(): Edits {
    return this.#edits;
  }

  get isMoving(): boolean {
    return this.#motion.isMoving;
  }

  /** How often each cell was run because the reader asked. */
  get runs(): ReadonlyMap<string, number> {
    return this.#runs;
  }

  cell(id: string): LiveCell {
    const text = textOf(this.#edits, id);
    const compiled = this.#compiled.of(id, text);
    return { id, text, isEdited: this.#edits.edited.has(id), ...this.#outcomes.of(id), compiled };
  }

  subscribe(listener: Listener): () => void {
    return this.#batch.subscribe(listener);
  }

  /** Every change of the lecture goes through here. */
  dispatch(action: EditAction): void {
    const before = this.#edits;
    this.#edits = reduce(before, action);
    const isTyping = action.kind === 'edit' && action.gesture === 'type';
    if (isTyping) this.#undoStep.ask();
    const changed = changedCells(before, this.#edits);
    this.#motion.follow(inHand(this.#edits) !== undefined, changed.length > 0);
    this.#release();
    if (changed.length === 0) return this.#batch.tell([]);
    for (const id of changed) this.#dirty.add(id);
    const isNumbers = changed
      .map((id) => this.#compiled.followNumbers(id, textOf(before, id), textOf(this.#edits, id)))
      .every(Boolean);
    this.#note({ kind: 'edited', isNumbers });
    this.#tellSoon(changed);
    this.#typing.cancel();
    if (isTyping && !isNumbers) this.#typing.ask();
    else void this.#keepUp();
  }

  /** Runs cells again because the reader asked, those that were stopped as well; resolves when all has its answer. */
  async run(ids: Iterable<string>): Promise<void> {
    for (const id of ids) {
      this.#dirty.add(id);
      this.#runs.set(id, (this.#runs.get(id) ?? 0) + 1);
    }
    this.#note({ kind: 'asked' });
    this.#typing.cancel();
    void this.#keepUp();
    while (this.#isTaken()) await this.#freed();
  }

  /** What a cell gave turned out to be nothing that can be shown. */
  refuse(id: string, words: Words): void {
    this.#outcomes.fail(id, { kind: 'limit', ...words });
    this.#batch.tell([id]);
  }

  /** Fetches the runner and reads the cells, so that their numbers and names are known before the first edit. */
  async prepare(): Promise<void> {
    await this.#attempt(() => undefined);
  }

  /** What a cell would show with other numbers, one after the other. Nothing of it is kept. No hand waits for it. */
  async probe(id: string, thetas: readonly Theta[]): Promise<readonly (readonly Shown[] | undefined)[]> {
    const found: (readonly Shown[] | undefined)[] = [];
    await this.aside(async (runner, theta) => {
      const request = { theta, redraw: [id], trials: thetas, isHeld: true };
      await runner.run(request, ({ shown, error }) => void found.push(error ? undefined : shown));
    });
    return found;
  }

  /** Asks the runner for something that is no run, once nothing runs and no hand holds anything. */
  async aside(ask: (runner: Runner, theta: Theta) => Promise<void>): Promise<void> {
    // Found free and taken in one turn: two that waited for the same moment would end each other's work without end.
    while (this.#isTaken()) await this.#freed();
    this.#note({ kind: 'probing' });
    await this.#attempt((runner) => ask(runner, this.#compiled.theta));
    this.#rest();
    if (this.#work.isBehind) void this.#keepUp();
  }

  /** What changes meanwhile is done next, so that a drag shows every step it has time for. */
  async #keepUp(): Promise<void> {
    this.#note({ kind: 'due' });
    // A new text does not wait for the run of an old one, which may never end: loading it ends that run.
    if (this.#work.isBusy) return this.prepare();
    while (this.#work.isBehind) {
      this.#note({ kind: 'begun' });
      await this.#attempt((runner) => this.#perform(runner));
    }
    this.#rest();
  }

  #note(event: WorkEvent): void {
    this.#work = reduceWork(this.#work, event);
  }

  readonly #isTaken = (): boolean => this.#work.isBusy || inHand(this.#edits) !== undefined;
  readonly #freed = (): Promise<void> => new Promise((resolve) => this.#waiting.push(resolve));

  /** The runner has nothing to do: whoever has waited for that goes on. */
  #rest(): void {
    this.#note({ kind: 'free' });
    this.#release();
  }

  #release(): void {
    if (inHand(this.#edits)) return;
    for (const release of this.#waiting.splice(0)) release();
    if (this.#heldCharts.letGo(this.#dirty)) void this.#keepUp();
  }

  async #attempt(work: (runner: Runner) => Promise<void> | void): Promise<void> {
    try {
      const runner = await this.#world.runner();
      await this.#load(runner);
      await work(runner);
    } catch (reason) {
      this.#note({ kind: 'failed' });
      this.#motion.stop();
      this.#world.onUnavailable(reason);
    }
  }

  async #perform(runner: Runner): Promise<void> {
    this.#takeUp(runner);
    const redraw = this.#queue.next(inHand(this.#edits) !== undefined);
    const isHeld = inHand(this.#edits)?.kind === 'drag';
    const request = { theta: this.#compiled.theta, redraw, again: this.#work.isAsked, isHeld };
    this.#note({ kind: 'sent' });
    let lastStop: string | undefined;
    const end = await runner.run(request, (result) => {
      if (result.error?.kind === 'timeout') lastStop = result.id;
      // While the cell still shows what it did: its outline stays as a ghost.
      this.#batch.flush();
      this.#outcomes.receive(result);
      if (isHeld) this.#heldCharts.note(result);
      this.#batch.tell([result.id]);
    }).catch((reason: unknown) => {
      this.#settle(this.#queue.next(false));
      throw reason;
    });
    if (end !== 'stale') this.#settle(redraw, lastStop);
    if (end !== 'stale' && this.isMoving && this.#queue.isOutOfView) {
      this.#motion.restSoon(() => void (this.#queue.isEmpty || this.#keepUp()));
    } else if (!this.#queue.isEmpty) this.#note({ kind: 'due' });
  }

  #takeUp(runner: Runner): void {
    if (this.#dirty.size === 0) return;
    const redraw = runner.dependents([...this.#dirty]);
    this.#dirty = new Set();
    this.#queue.add(redraw);
    this.#tellSoon(this.#outcomes.begin(redraw));
  }

  /** Gives the runner the texts as they stand. */
  async #load(runner: Runner): Promise<void> {
    while (!isLoaded(this.#work)) {
      const { version } = this.#work;
      await this.#reading.do(version, () => this.#read(runner, version));
    }
  }

  async #read(runner: Runner, version: number): Promise<void> {
    const sources = [...this.#cells.values()].map((cell) => ({ ...cell, source: textOf(this.#edits, cell.id) }));
    const answers = await runner.load(sources);
    this.#note({ kind: 'loaded', version });
    for (const id of runner.dependents([])) this.#dirty.add(id);
    sources.forEach(({ id, source }, at) => this.#learn(id, source, answers[at]!));
    this.#batch.tell(sources.map(({ id }) => id));
  }

  #learn(id: string, source: string, answer: CompiledCell | CellError): void {
    if (textOf(this.#edits, id) !== source) return;
    if ('code' in answer) this.#compiled.set(id, answer);
    else this.#outcomes.fail(id, answer);
  }

  #settle(redraw: readonly string[], stopped?: string): void {
    this.#queue.remove(redraw);
    const left = this.#outcomes.rest(redraw, stopped);
    for (const id of left) this.#dirty.add(id);
    this.#batch.tell(left);
  }

  #tellSoon(ids: readonly string[]): void {
    return inHand(this.#edits) ? this.#batch.add(ids) : this.#batch.tell(ids);
  }
}
