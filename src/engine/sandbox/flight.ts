/** One run in the worker: from the order to the last answer, or to the silence that ends it. */
import type { CellError } from '../cell/cell.ts';
import * as messages from '../cell/messages.ts';
import type { Pointed } from '../cell/charts.ts';
import type { Answer, FromGuard, PointOrder, RunOrder, ToWorker } from '../cell/protocol.ts';
import type { Runtime } from './assemble.ts';
import { createCellWorker, type CellWorker } from './cell-worker.ts';
import type { Source } from './frame-host.ts';
import { limits } from './limits.ts';
import type { SandboxParts } from './parts.ts';
import type { Trust } from './trust.ts';
import { createWatchdog, type Watchdog } from './watchdog.ts';

/** How a flight ends: all cells have answered, nobody wants it any more, or the worker was stopped at its nth cell. */
export type Landing = 'done' | 'dropped' | { at: number; error: CellError };

export interface FlightWorld {
  document: Document;
  parts: SandboxParts;
  trust: Trust;
}

/** What counts as one of the answers that a flight is to bring. */
type Brought = Extract<FromGuard, { kind: 'cell' | 'pointed' }>;

interface Flight {
  run: number;
  /** How many answers there will be, and how many there were. */
  due: number;
  at: number;
  hear: (at: number, answer: Brought) => void;
  land: (how: Landing) => void;
}

/** The worker at work: at most one flight at a time. */
export class Flights {
  readonly #worker: CellWorker;
  readonly #watchdog: Watchdog;
  /** The cells of the worker that is alive. */
  #alive = '';
  #run = 0;
  #flight: Flight | undefined;

  constructor(world: FlightWorld) {
    this.#worker = createCellWorker({ ...world, hear: (message) => this.#hear(message) });
    const error: CellError = { kind: 'timeout', ...messages.timeout(limits.silence) };
    this.#watchdog = createWatchdog(limits.silence, () => this.#stop(error));
  }

  /** Makes sure that the worker that is alive has this source. */
  async ready(source: Source): Promise<void> {
    if (source.text === this.#alive) return;
    this.#alive = '';
    await this.#worker.start(source);
    this.#alive = source.text;
  }

  /** Has a worker wait for the next source. */
  prepare(runtime: Runtime): void {
    this.#worker.prepare(runtime);
  }

  /** Sends a run and hears its answers; `at` counts the cells of the order. */
  fly(order: Omit<RunOrder, 'run'>, hear: (at: number, answer: Answer) => void): Promise<Landing> {
    const run = this.#run + 1;
    return this.#send({ kind: 'run', run, ...order }, order.cells.length, (at, answer) => {
      if (answer.kind === 'cell') hear(at, answer);
    });
  }

  /** Tells a chart what was done to it, and gives what came of that. */
  async point(order: Omit<PointOrder, 'run'>): Promise<Pointed | Exclude<Landing, 'done'>> {
    let pointed: Pointed | undefined;
    const landing = await this.#send({ kind: 'point', run: this.#run + 1, ...order }, 1, (_, answer) => {
      if (answer.kind === 'pointed') pointed = answer;
    });
    return landing === 'done' ? pointed! : landing;
  }

  #send(order: ToWorker, due: number, hear: Flight['hear']): Promise<Landing> {
    this.#run = order.run;
    return new Promise((land) => {
      this.#flight = { run: order.run, due, at: 0, hear, land };
      if (due === 0) return this.#land('done');
      this.#watchdog.feed();
      this.#worker.order(order);
    });
  }

  /** Ends the worker if it is at work. */
  drop(): void {
    if (this.#flight) this.#kill('dropped');
  }

  close(): void {
    this.#land('dropped');
    this.#worker.close();
  }

  #hear(message: FromGuard): void {
    const flight = this.#flight;
    if (!flight || message.kind === 'up' || message.run !== flight.run) return;
    if (message.kind === 'refused') return this.#stop(message.error);
    this.#watchdog.feed();
    if (message.kind === 'alive') return;
    flight.at += 1;
    flight.hear(flight.at - 1, message);
    if (flight.at === flight.due) this.#land('done');
  }

  #stop(error: CellError): void {
    if (this.#flight) this.#kill({ at: this.#flight.at, error });
  }

  #kill(how: Landing): void {
    this.#alive = '';
    this.#worker.kill();
    this.#land(how);
  }

  #land(how: Landing): void {
    this.#watchdog.rest();
    const flight = this.#flight;
    this.#flight = undefined;
    flight?.land(how);
  }
}
