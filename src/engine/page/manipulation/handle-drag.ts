/** One gesture on a handle: the numbers of the code are solved for until the handle is where it is wanted. */
import type { Handle, XY } from '../../figure/figure.ts';
import { goalOf, type Goal } from './handle-goal.ts';
import { countMoved, isJump, mostLocal, type Differences, type Effect } from './handle-levers.ts';
import { textsWith, valueAt } from './handle-numbers.ts';
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

/** Where a whole step leads a mark of a chart no nearer, or out of its scale, a part of it is made. */
const shares = [1, 1 / 4, 1 / 16];

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
    const columnOf = ({ by, handles }: Effect): Column => {
      // A number that adds handles or takes some away, a label say, moves none.
      const moved = handles.length === before.length ? goal.residuals(handles) : undefined;
      return goal.residuals(before)!.map((value, row) => (moved ? (moved[row]! - value) / by : 0));
    };
    const columns = effects.map(columnOf);
    const found = held.role === 'grip' ? await this.#mostLocal({ before, effects }, columns, columnOf)
      : effective(columns, goal.alone);
    this.#columns = found.map((at) => columns[at]!);
    this.#levers = found.map((at) => {
      const { place, isWhole } = effects[at]!;
      return { place, step: isWhole ? 1 : stepFor(columns[at]!, this.#pixel) };
    });
    return found.length > 0;
  }

  /** A number with which a mark jumps, as the place of a datum in a stack, or the seed of chance, leads nowhere. */
  async #mostLocal(
    { before, effects }: Differences, columns: Column[], columnOf: (effect: Effect) => Column,
  ): Promise<readonly number[]> {
    const moved = effects.map((effect) => countMoved(before, effect));
    for (;;) {
      const found = mostLocal(columns, moved, (at) => effects[at]!.isWhole === true);
      const smooth = found.filter((at) => !effects[at]!.isWhole);
      const parts = await this.#world.differences.parts(this.#place, smooth.map((at) => effects[at]!), 1 / 8);
      const jumps = smooth.filter((at, nth) => isJump(columns[at]!, columnOf(parts[nth]!)));
      if (jumps.length === 0) return found;
      for (const at of jumps) columns[at] = columns[at]!.map(() => 0);
    }
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
    const goal = goalOf(this.#held, this.#start, target);
    const before = this.#residuals(goal);
    if (!before || norm(before) < this.#pixel * nearEnough) return false;
    const isGrip = this.#held.role === 'grip';
    const old = this.#values();
    const texts = new Map(this.#levers.map(({ place: { cell } }) => [cell, this.#world.program.cell(cell).text]));
    const wanted = leastMove(this.#columns, before);
    for (const share of isGrip ? shares : [1]) {
      const written = this.#levers.map((lever, at) => ({ ...lever, value: old[at]! + wanted[at]! * share }));
      if (!await this.#show(textsWith(written, this.#world.program))) break;
      const after = this.#residuals(goal);
      if (!after || (isGrip && norm(after) >= norm(before))) continue;
      const move = this.#values().map((value, at) => value - old[at]!);
      this.#columns = corrected(this.#columns, move, after.map((value, row) => value - before[row]!));
      return true;
    }
    if (isGrip) await this.#show(texts);
    return false;
  }

  #residuals(goal: Goal): number[] | undefined {
    return goal.residuals(this.#world.pictures.figure(this.#place)?.handles ?? []);
  }

  /** False where the cells have these texts. */
  async #show(texts: ReadonlyMap<string, string>): Promise<boolean> {
    const { program } = this.#world;
    if ([...texts].every(([cell, text]) => program.cell(cell).text === text)) return false;
    program.dispatch({ kind: 'edit', gesture: 'drag', texts: new Map(texts), open: true });
    await drawnAnew(this.#place.cell, program);
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
