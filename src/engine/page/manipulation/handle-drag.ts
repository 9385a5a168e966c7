/** One gesture on a handle: the numbers of the code are solved for until the handle is where it is wanted. */
import type { Handle, XY } from '../../figure/figure.ts';
import { goalOf } from './handle-goal.ts';
import { countMoved, mostLocal } from './handle-levers.ts';
import { textsWith, valueAt, type Written } from './handle-numbers.ts';
import type { FigurePlace, Pictures } from '../live/pictures.ts';
import type { Program } from '../live/program.ts';
import type { NumberPlace } from './scrub.ts';
import { corrected, effective, leastMove, norm, stepFor, type Column } from './solve.ts';
import type { FiniteDifferences } from './finite-differences.ts';

export interface DragWorld {
  program: Program;
  pictures: Pictures;
  differences: FiniteDifferences;
  /** The numbers of the cell that the author gave to its figures, by their places in θ. */
  named: readonly number[];
}

interface Lever {
  place: NumberPlace;
  step: number;
}

/** More rounds than this for one place of the pointer would not bring it nearer. */
const rounds = 6;

/** Pixels from where it is wanted. What rounding leaves, a quarter at most, may be more: then no step leads nearer. */
const nearEnough = 1 / 8;

export class HandleDrag {
  readonly #world: DragWorld;
  readonly #place: FigurePlace;
  readonly #held: Handle;
  readonly #start: readonly Handle[];
  readonly #pixel: number;
  #levers: readonly Lever[] = [];
  #columns: readonly Column[] = [];
  #target: XY | undefined;
  #work: Promise<void> | undefined;

  constructor(world: DragWorld, place: FigurePlace, held: Handle, pixel: number) {
    this.#world = world;
    this.#place = place;
    this.#held = held;
    this.#pixel = pixel;
    this.#start = world.pictures.figure(place)?.handles ?? [];
  }

  /** Finds the numbers that move the handle: those the author named, or, where these do not, any. */
  async begin(): Promise<boolean> {
    const { named } = this.#world;
    return await this.#findLevers(named) || (named.length > 0 && this.#findLevers([]));
  }

  async #findLevers(named: readonly number[]): Promise<boolean> {
    const { before, effects } = await this.#world.differences.of(this.#place, named);
    const held = before.find(({ id }) => id === this.#held.id);
    if (!held) return false;
    const goal = goalOf(held, before, held.at);
    const columns = effects.map(({ by, handles }) => {
      // A number that adds handles or takes some away, a label say, moves none.
      const moved = handles.length === before.length ? goal.residuals(handles) : undefined;
      return goal.residuals(before)!.map((value, row) => (moved ? (moved[row]! - value) / by : 0));
    });
    const found = held.role === 'grip' ? mostLocal(columns, effects.map((effect) => countMoved(before, effect)))
      : effective(columns, goal.alone);
    this.#columns = found.map((at) => columns[at]!);
    this.#levers = found.map((at) => ({ place: effects[at]!.place, step: stepFor(columns[at]!, this.#pixel) }));
    return found.length > 0;
  }

  /** Wanted there, in the figure's coordinates. What comes while the last is solved for is done next. */
  async moveTo(target: XY): Promise<void> {
    this.#target = target;
    this.#work ??= this.#follow().finally(() => {
      this.#work = undefined;
    });
    return this.#work;
  }

  /** The gesture is over once the last place is reached, and it stays, or it is taken back. */
  async end(how: 'close' | 'abandon'): Promise<void> {
    const { program, differences, named } = this.#world;
    await this.#work;
    program.dispatch({ kind: how });
    if (this.#start.some(({ role }) => role === 'turn')) differences.renew(this.#place, named);
  }

  async #follow(): Promise<void> {
    for (let target = this.#target; target !== undefined; target = this.#target) {
      this.#target = undefined;
      for (let round = 0; round < rounds && this.#target === undefined; round++) {
        if (!await this.#approach(target)) break;
      }
    }
  }

  /** One step towards the target; false where it is reached, or no step leads nearer. */
  async #approach(target: XY): Promise<boolean> {
    const { program, pictures } = this.#world;
    const goal = goalOf(this.#held, this.#start, target);
    const before = goal.residuals(pictures.figure(this.#place)?.handles ?? []);
    if (!before || norm(before) < this.#pixel * nearEnough) return false;
    const old = this.#values();
    const wanted = leastMove(this.#columns, before);
    const written: Written[] = this.#levers.map((lever, at) => ({ ...lever, value: old[at]! + wanted[at]! }));
    const texts = textsWith(written, program);
    if ([...texts].every(([cell, text]) => program.cell(cell).text === text)) return false;
    program.dispatch({ kind: 'edit', gesture: 'drag', texts, open: true });
    await drawnAnew(this.#place.cell, program);
    const after = goal.residuals(pictures.figure(this.#place)?.handles ?? []);
    if (!after) return false;
    const move = this.#values().map((value, at) => value - old[at]!);
    this.#columns = corrected(this.#columns, move, after.map((value, row) => value - before[row]!));
    return true;
  }

  #values(): number[] {
    return this.#levers.map(({ place }) => valueAt(place, this.#world.program) ?? 0);
  }
}

/** Resolves with the next answer for a cell, good or bad. */
function drawnAnew(id: string, program: Program): Promise<void> {
  const { shown, error } = program.cell(id);
  return new Promise((resolve) => {
    const forget = program.subscribe(() => {
      const now = program.cell(id);
      if (now.status === 'running' || (now.shown === shown && now.error === error)) return;
      forget();
      resolve();
    });
  });
}
