/**
 * What the parts of the sandbox say to each other. What comes from a worker that has run a reader's code is
 * `unknown` until the guard has copied it.
 */
import type { CellError, CellSource, CompiledCell, Shown } from './cell.ts';
import type { Pointed, Pointing } from './charts.ts';

/** One run. Cells are numbers: their places in the program that the worker holds. */
export interface RunOrder {
  run: number;
  /** What must run, in document order. */
  cells: readonly number[];
  /** θ of each of these cells. */
  theta: readonly (readonly number[])[];
  /** Those whose output is wanted. */
  redraw: readonly number[];
  /** A hand holds a mark of a chart: its scales must not move. */
  isHeld: boolean;
  /** The same cells with other numbers, to see what they would show: nothing of it stands on the page. */
  isTrial?: boolean;
  /** Those that do not work: they are not run, and who reads them waits. */
  broken: readonly number[];
}

/** What is done to a chart of the last of these cells. Where it is not kept, they are run before. */
export interface PointOrder extends Pointing, Pick<RunOrder, 'run' | 'cells' | 'theta' | 'broken'> {}

/** What one cell of a run came to. `stack` leads an exception back to its place. */
export interface Answer {
  run: number;
  shown: readonly Shown[];
  error?: CellError;
  stack?: string;
}

export type FromWorker =
  /** Ready. */
  | { kind: 'up' }
  /** Still at work on a cell. */
  | { kind: 'alive'; run: number }
  /** The next cell of the run has ended. */
  | ({ kind: 'cell' } & Answer)
  | ({ kind: 'pointed'; run: number } & Pointed);

/** To the guard; `attach` brings the port that leads to the worker. */
export type ToGuard = { kind: 'attach' } | ToWorker;

export type ToWorker = ({ kind: 'run' } & RunOrder) | ({ kind: 'point' } & PointOrder);

/** From the guard: `FromWorker`, checked and copied. */
export type FromGuard = FromWorker | { kind: 'refused'; run: number; error: CellError };

/** To the frame; `start` and `take` bring the port that leads to the guard. */
export type ToFrame =
  /** A worker on this source, in place of the last. */
  | { kind: 'start'; generation: number; source: string }
  /** A worker beside the last, which waits for its cells; the runtime comes with the first of them. */
  | { kind: 'prepare'; runtime?: string }
  /** The worker that waits, with these cells, in place of the last. */
  | { kind: 'take'; generation: number; cells: string }
  | { kind: 'stop' };

export type FromFrame =
  | { kind: 'ready' }
  | { kind: 'started'; generation: number }
  | { kind: 'failed'; generation: number; message: string };

/** To the compiler: the whole program. Cells that were too slow to read are named, and left out. */
export interface ReadOrder {
  version: number;
  cells: readonly CellSource[];
  /** What they can import beside the libraries of subjects: names by module. */
  imported: Readonly<Record<string, readonly string[]>>;
  tooSlow: readonly string[];
}

export type FromCompiler =
  | { kind: 'reading'; version: number; id: string }
  /** The cells that were compiled anew, and every cell that has an error. */
  | { kind: 'read'; version: number; compiled: readonly CompiledCell[]; errors: ReadonlyMap<string, CellError> };
