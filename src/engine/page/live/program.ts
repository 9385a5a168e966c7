/** The reader's copy of a lecture: texts that can be edited, and what they give, followed through the runner. */
import type { CellError, CellSource, CompiledCell, Shown } from '../../cell/cell.ts';
import { thetaOf, withNumbers } from '../../cell/numbers.ts';
import type { Words } from '../../cell/problem.ts';
import type { Runner } from '../../sandbox/host.ts';
import { Due } from './due.ts';
import { changedCells, inHand, reduce, textOf, untouched, type EditAction, type Edits } from './edits.ts';
import { Motion } from './motion.ts';
import { Outcomes } from './outcomes.ts';
import type { LiveCell, ProgramWorld, Theta } from './program-records.ts';
import { Telling, type Listener } from './telling.ts';

export type { LiveCell, ProgramWorld, Theta } from './program-records.ts';
export type { Listener } from './telling.ts';

/** How long after the last key a text is run. */
const typingPause = 250;
/** How long a probe waits before it looks again. */
const probePause = 8;
/** Keys further apart than this belong to two undo steps. */
const stepPause = 700;

export class Program {
  readonly #cells: ReadonlyMap<string, CellSource>;
  readonly #world: ProgramWorld;
  readonly #telling: Telling;
  readonly #outcomes = new Outcomes();
  readonly #compiled = new Map<string, CompiledCell>();
  readonly #runs = new Map<string, number>();
  #edits: Edits;
  readonly #due: Due;
  readonly #motion: Motion;
  /** Cells whose change no run has taken up yet. */
  #dirty = new Set<string>();
  /** Grows with each edit to be compiled; `#loaded` is the version that the runner holds. */
  #version = 0;
  #loaded = -1;
  #reading: { version: number; done: Promise<void> } | undefined;
  #isBusy = false;
  /** Something has changed since the work at hand began. */
  #isBehind = false;
  #isAsked = false;
  #forgetPause = (): void => undefined;
  #forgetStep = (): void => undefined;

  /** `cells` are the author's, in document order. */
  constructor(cells: readonly CellSource[], world: ProgramWorld) {
    this.#cells = new Map(cells.map((cell) => [cell.id, cell]));
    this.#world = world;
    this.#telling = new Telling(world.after);
    this.#due = new Due(world.distance);
    this.#motion = new Motion(world.after);
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
    const known = this.#compiled.get(id);
    const compiled = known?.source === text ? known : undefined;
    return { id, text, isEdited: this.#edits.edited.has(id), ...this.#outcomes.of(id), compiled };
  }

  subscribe(listener: Listener): () => void {
    return this.#telling.subscribe(listener);
  }

  /** Every change of the lecture goes through here. */
  dispatch(action: EditAction): void {
    const before = this.#edits;
    this.#edits = reduce(before, action);
    const isTyping = action.kind === 'edit' && action.gesture === 'type';
    if (isTyping) this.#closeStepLater();
    const changed = changedCells(before, this.#edits);
    this.#motion.follow(inHand(this.#edits) !== undefined, changed.length > 0);
    if (changed.length === 0) return this.#telling.tell([]);
    for (const id of changed) this.#dirty.add(id);
    const isNumbers = changed.map((id) => this.#followNumbers(id, textOf(before, id))).every(Boolean);
    if (!isNumbers) this.#version += 1;
    this.#tellSoon(changed);
    this.#forgetPause();
    if (isTyping && !isNumbers) this.#forgetPause = this.#world.after(typingPause, () => void this.#work());
    else void this.#work();
  }

  /** Runs cells again because the reader asked, those that were stopped as well. */
  run(ids: Iterable<string>): void {
    for (const id of ids) {
      this.#dirty.add(id);
      this.#runs.set(id, (this.#runs.get(id) ?? 0) + 1);
    }
    this.#isAsked = true;
    this.#forgetPause();
    void this.#work();
  }

  /** What a cell gave turned out to be nothing that can be shown. */
  refuse(id: string, words: Words): void {
    this.#outcomes.fail(id, { kind: 'limit', ...words });
    this.#telling.tell([id]);
  }

  /** Fetches the runner and reads the cells, so that their numbers and names are known before the first edit. */
  async prepare(): Promise<void> {
    await this.#attempt(async () => this.#load(await this.#world.runner()));
  }

  /** What a cell would show with other numbers, one after the other. Nothing of it is kept. No hand waits for it. */
  async probe(id: string, thetas: readonly Theta[]): Promise<readonly (readonly Shown[] | undefined)[]> {
    while (this.#isBusy || inHand(this.#edits)) {
      await new Promise<void>((resolve) => void this.#world.after(probePause, resolve));
    }
    this.#isBusy = true;
    const found: (readonly Shown[] | undefined)[] = [];
    await this.#attempt(async () => {
      const runner = await this.#world.runner();
      await this.#load(runner);
      await runner.run({ theta: this.#theta(), redraw: [id], trials: thetas }, ({ shown, error }) => {
        found.push(error ? undefined : shown);
      });
    });
    this.#isBusy = false;
    if (this.#isBehind) void this.#work();
    return found;
  }

  #closeStepLater(): void {
    this.#forgetStep();
    this.#forgetStep = this.#world.after(stepPause, () => this.dispatch({ kind: 'close' }));
  }

  /** An edit of numbers alone needs no compiler, if the text before it was read: the cell keeps its code. */
  #followNumbers(id: string, before: string): boolean {
    const compiled = this.#compiled.get(id);
    const followed = compiled?.source === before ? withNumbers(compiled, textOf(this.#edits, id)) : undefined;
    if (followed) this.#compiled.set(id, followed);
    return followed !== undefined;
  }

  /** One at a time: what changes meanwhile is done next, so that a drag shows every step it has time for. */
  async #work(): Promise<void> {
    this.#isBehind = true;
    // A new text does not wait for the run of an old one, which may never end: loading it ends that run.
    if (this.#isBusy) return this.prepare();
    this.#isBusy = true;
    while (this.#isBehind) {
      this.#isBehind = false;
      await this.#attempt(() => this.#perform());
    }
    this.#isBusy = false;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      this.#isBehind = false;
      this.#motion.stop();
      this.#world.onUnavailable(reason);
    }
  }

  async #perform(): Promise<void> {
    const runner = await this.#world.runner();
    await this.#load(runner);
    this.#takeUp(runner);
    const redraw = this.#due.next(inHand(this.#edits) !== undefined);
    const request = { theta: this.#theta(), redraw, again: this.#isAsked };
    this.#isAsked = false;
    let lastStop: string | undefined;
    const end = await runner.run(request, (result) => {
      if (result.error?.kind === 'timeout') lastStop = result.id;
      // While the cell still shows what it did: its outline stays as a ghost.
      this.#telling.tellRest();
      this.#outcomes.receive(result);
      this.#telling.tell([result.id]);
    }).catch((reason: unknown) => {
      this.#rest(this.#due.next(false));
      throw reason;
    });
    if (end !== 'stale') this.#rest(redraw, lastStop);
    const goOn = (): void => void (this.#due.isEmpty || this.#work());
    if (end !== 'stale' && this.isMoving && this.#due.isOutOfView) this.#motion.restSoon(goOn);
    else this.#isBehind ||= !this.#due.isEmpty;
  }

  #takeUp(runner: Runner): void {
    if (this.#dirty.size === 0) return;
    const redraw = runner.dependents([...this.#dirty]);
    this.#dirty = new Set();
    this.#due.add(redraw);
    this.#tellSoon(this.#outcomes.begin(redraw));
  }

  /** Gives the runner the texts as they stand. What is being read already is not read twice. */
  async #load(runner: Runner): Promise<void> {
    while (this.#loaded !== this.#version) {
      const version = this.#version;
      if (this.#reading?.version !== version) this.#reading = { version, done: this.#read(runner, version) };
      try {
        await this.#reading.done;
      } finally {
        if (this.#reading?.version === version) this.#reading = undefined;
      }
    }
  }

  async #read(runner: Runner, version: number): Promise<void> {
    const sources = [...this.#cells.values()].map((cell) => ({ ...cell, source: textOf(this.#edits, cell.id) }));
    const answers = await runner.load(sources);
    this.#loaded = version;
    for (const id of runner.dependents([])) this.#dirty.add(id);
    sources.forEach(({ id, source }, at) => this.#learn(id, source, answers[at]!));
    this.#telling.tell(sources.map(({ id }) => id));
  }

  #learn(id: string, source: string, answer: CompiledCell | CellError): void {
    if (textOf(this.#edits, id) !== source) return;
    if ('code' in answer) this.#compiled.set(id, answer);
    else this.#outcomes.fail(id, answer);
  }

  #rest(redraw: readonly string[], stopped?: string): void {
    this.#due.settle(redraw);
    const left = this.#outcomes.rest(redraw, stopped);
    for (const id of left) this.#dirty.add(id);
    this.#telling.tell(left);
  }

  #theta(): Record<string, readonly number[]> {
    return Object.fromEntries([...this.#compiled].map(([id, compiled]) => [id, thetaOf(compiled)]));
  }

  #tellSoon(ids: readonly string[]): void {
    if (inHand(this.#edits)) this.#telling.tellSoon(ids);
    else this.#telling.tell(ids);
  }
}
