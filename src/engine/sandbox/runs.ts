/** Runs, one after the other: the newest request counts, and what is left after a stop is run in a new worker. */
import type { CellError, CellResult } from '../cell/cell.ts';
import type { Pointed, Pointing } from '../cell/charts.ts';
import { locate } from '../cell/locate.ts';
import type { Answer, RunOrder } from '../cell/protocol.ts';
import { nameFile, type Runtime } from './assemble.ts';
import { Flights, type FlightWorld } from './flight.ts';
import { limits } from './limits.ts';
import { needed, type Program } from './program.ts';
import { mayGoOn, noStops, reduceStops } from './restart.ts';

export interface RunRequest {
  /** θ of each cell by id; a cell that is left out has the numbers of its text. */
  theta: Readonly<Record<string, readonly number[]>>;
  /** The cells whose results are wanted; what they read is run too. */
  redraw: readonly string[];
  /**
   * Other numbers to be tried, one after the other, in one message: the wanted cells are answered for once for each.
   * A cell that is stopped ends it.
   */
  trials?: readonly RunRequest['theta'][];
  /** A hand holds a mark of a chart: the scales of charts stay as they are. */
  isHeld?: boolean;
  /** The reader asked for it: cells that were stopped are tried once more. */
  again?: boolean;
}

/** What is done to a chart of a cell; it is run before where the worker has not drawn it. */
export interface PointRequest extends Pointing {
  theta: RunRequest['theta'];
  cell: string;
}

/** `stopped`: a cell was stopped and has the error to show. The others are done, unless a second one was stopped. */
export type RunEnd = 'done' | 'stale' | 'stopped';

interface Asked extends RunRequest {
  onResult: (result: CellResult) => void;
  end: (how: RunEnd) => void;
  fail: (reason: unknown) => void;
}

export class Runs {
  readonly #flights: Flights;
  #program: Program | undefined;
  #newest: Asked | undefined;
  /** The last request that was taken up. */
  #taken: Asked | undefined;
  #isBusy = false;
  /** Whoever has changed the code once will do so again. */
  #isCodeExpected = false;
  /** Codes with numbers that never came to their end when their charts were pointed at. */
  readonly #endless = new Set<string>();
  #stops = noStops;

  constructor(world: FlightWorld) {
    this.#flights = new Flights(world);
  }

  /** A worker that is busy with other code is ended at once. */
  load(program: Program): void {
    const before = this.#program?.text ?? program.text;
    this.#program = program;
    if (program.text === before) return;
    this.#isCodeExpected = true;
    this.#flights.drop();
  }

  /** Has a worker wait for the next code, from now on. It gets ready when another is done, or takes long. */
  expectCode(runtime: Runtime): void {
    this.#isCodeExpected = true;
    if (!this.#isBusy) this.#flights.prepare(runtime);
  }

  run(request: RunRequest, onResult: Asked['onResult']): Promise<RunEnd> {
    return new Promise((end, fail) => {
      this.#newest?.end('stale');
      this.#newest = { ...request, onResult, end, fail };
      if (!this.#isBusy) void this.#work();
    });
  }

  close(): void {
    this.#program = undefined;
    this.#flights.close();
  }

  /** Runs come first: while there is one, a chart does not hear what is done to it, and nothing comes of it. */
  async point({ theta, cell, ...pointing }: PointRequest): Promise<Pointed | CellError | undefined> {
    const program = this.#program;
    if (this.#isBusy || !program) return undefined;
    const key = `${cell} ${keyOf(program, { theta })}`;
    if (this.#endless.has(key)) return undefined;
    this.#isBusy = true;
    try {
      await this.#flights.ready(program);
      const { cells, theta: numbers, broken } = orderFor(program, { theta }, new Set([cell]), this.#stops.cells);
      const pointed = await this.#flights.point({ cells, theta: numbers, broken, ...pointing });
      if (typeof pointed === 'string') return undefined;
      if ('state' in pointed) return pointed;
      this.#endless.add(key);
      return pointed.error;
    } finally {
      this.#isBusy = false;
      void this.#work();
    }
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    const soon = setTimeout(() => this.#prepare(), limits.wait);
    while (this.#newest !== this.#taken) {
      const asked = this.#taken = this.#newest;
      await this.#perform(asked).then(asked?.end, asked?.fail);
    }
    this.#isBusy = false;
    clearTimeout(soon);
    this.#prepare();
  }

  #prepare(): void {
    if (this.#isCodeExpected && this.#program) this.#flights.prepare(this.#program.runtime);
  }

  async #perform(asked: Asked | undefined): Promise<RunEnd> {
    const program = this.#program;
    if (!asked || !program) return 'stale';
    if (asked.trials) return this.#try(asked, asked.trials, program);
    const { redraw, again = false } = asked;
    const left = new Set(redraw);
    this.#stops = reduceStops(this.#stops, { kind: 'run', program: keyOf(program, asked), again });
    for (;;) {
      await this.#flights.ready(program);
      if (this.#isStale(asked, program)) return 'stale';
      const stop = await this.#fly(asked, program, left);
      if (this.#isStale(asked, program)) return 'stale';
      if (stop === undefined) return redraw.some((id) => this.#stops.cells.has(id)) ? 'stopped' : 'done';
      this.#stops = reduceStops(this.#stops, { kind: 'stopped', ...stop });
      asked.onResult({ id: stop.id, redrawn: true, shown: [], error: stop.error });
      if (left.size === 0 || !mayGoOn(this.#stops)) return 'stopped';
    }
  }

  async #try(asked: Asked, trials: readonly RunRequest['theta'][], program: Program): Promise<RunEnd> {
    await this.#flights.ready(program);
    if (this.#isStale(asked, program)) return 'stale';
    const wanted = new Set(asked.redraw);
    const orders = trials.map((numbers) =>
      orderFor(program, { ...asked, theta: { ...asked.theta, ...numbers } }, wanted, this.#stops.cells));
    const order = inOne(orders);
    const landing = await this.#flights.fly(order, (at, answer) => {
      const id = program.outlines[order.cells[at] ?? -1]?.id ?? '';
      if (wanted.has(id) && !this.#isStale(asked, program)) {
        asked.onResult(resultOf(id, answer, program, this.#stops.cells));
      }
    });
    if (this.#isStale(asked, program)) return 'stale';
    return typeof landing === 'string' ? 'done' : 'stopped';
  }

  /** Hands on the results of the cells that are left; gives the cell that was stopped, if one was. */
  async #fly(asked: Asked, program: Program, left: Set<string>): Promise<{ id: string; error: CellError } | undefined> {
    const order = orderFor(program, asked, left, this.#stops.cells);
    const idAt = (at: number): string => program.outlines[order.cells[at] ?? -1]?.id ?? '';
    const told: Promise<void>[] = [];
    const landing = await this.#flights.fly(order, (at, answer) => {
      const id = idAt(at);
      if (this.#isStale(asked, program) || !left.delete(id)) return;
      told.push(this.#tell(asked, program, resultOf(id, answer, program, this.#stops.cells), answer.stack));
    });
    await Promise.all(told);
    if (typeof landing === 'string') return undefined;
    left.delete(idAt(landing.at));
    return { id: idAt(landing.at), error: landing.error };
  }

  /** All is told at once, but for an exception, which waits for its plain words. */
  async #tell(asked: Asked, program: Program, result: CellResult, stack?: string): Promise<void> {
    const error = result.error?.kind === 'exception' && await explained(result.error, program, stack);
    if (!this.#isStale(asked, program)) asked.onResult(error ? { ...result, error } : result);
  }

  #isStale(asked: Asked, { text }: Program): boolean {
    return asked !== this.#newest || text !== this.#program?.text;
  }
}

/** What a stop holds for: this code with these numbers. */
function keyOf({ text }: Program, { theta }: Pick<RunRequest, 'theta'>): string {
  return `${text}${JSON.stringify(theta)}`;
}

type Errors = ReadonlyMap<string, CellError>;

type Order = Omit<RunOrder, 'run'>;

/** The same cells again and again, each time with other numbers. */
function inOne(orders: readonly Order[]): Order {
  const { redraw = [], broken = [], isHeld = false } = orders[0] ?? {};
  return {
    cells: orders.flatMap(({ cells }) => cells), theta: orders.flatMap(({ theta }) => theta), redraw, broken, isHeld,
    isTrial: true,
  };
}

function orderFor(
  program: Program, { theta, isHeld = false }: Pick<RunRequest, 'theta' | 'isHeld'>,
  wanted: ReadonlySet<string>, stopped: Errors,
): Order {
  const { outlines, compiled, errors } = program;
  const cells = needed(program, wanted);
  const idAt = (at: number): string => outlines[at]?.id ?? '';
  return {
    cells,
    theta: cells.map((at) => theta[idAt(at)] ?? compiled.get(idAt(at))?.literals.map(({ value }) => value) ?? []),
    redraw: cells.filter((at) => wanted.has(idAt(at))),
    isHeld,
    broken: cells.filter((at) => errors.has(idAt(at)) || stopped.has(idAt(at))),
  };
}

function resultOf(id: string, { shown, error, stack }: Answer, program: Program, stopped: Errors): CellResult {
  const known = program.errors.get(id) ?? stopped.get(id);
  if (known) return { id, redrawn: true, shown: [], error: known };
  if (!error) return { id, redrawn: true, shown };
  const place = stack === undefined ? {} : locate(nameFile(stack), id, program.sites);
  const own = error.kind === 'exception' ? undefined : error.hint;
  return { id, redrawn: true, shown, error: { ...error, ...place, ...hinting(own, place.hint) } };
}

/** What exceptions mean in plain words is fetched with the first of them. */
async function explained(error: CellError, { compiled, sites }: Program, stack = ''): Promise<CellError> {
  const words = await import('../cell/plain-words.ts').catch(() => undefined);
  if (!words) return error;
  const message = words.asWritten(error.message, nameFile(stack), sites);
  const plain = words.plainly(message, [...compiled.values()].map(({ source }) => source));
  return { ...error, message, ...hinting(plain, error.hint) };
}

function hinting(...hints: readonly (string | undefined)[]): { hint?: string } {
  const hint = hints.filter((words) => words !== undefined).join(' ');
  return hint === '' ? {} : { hint };
}
