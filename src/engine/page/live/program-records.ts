/** What a program says of its cells, and what it needs of the world. */
import type { CompiledCell } from '../../cell/cell.ts';
import type { Runner } from '../../sandbox/host.ts';
import type { Distance } from './schedule/run-queue.ts';
import type { After } from './schedule/times.ts';
import type { Outcome } from './outcomes.ts';

/** A cell as the page shows it. */
export interface LiveCell extends Outcome {
  readonly id: string;
  readonly text: string;
  readonly isEdited: boolean;
  /** Its names, numbers and places, as long as its text can be read. */
  readonly compiled: CompiledCell | undefined;
}

export interface ProgramWorld {
  /** The runner is fetched when the first cell is to run. */
  runner: () => Promise<Runner>;
  /** While something is dragged, what is near is run first. */
  distance: (cell: string) => Distance;
  after: After;
  /** The runner cannot be had: the page stays as readable as before. */
  onUnavailable: (reason: unknown) => void;
}

/** Numbers of some cells, by id; the other cells have those of their text. */
export type Theta = Readonly<Record<string, readonly number[]>>;
