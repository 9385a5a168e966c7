import type { CellError } from '../cell/cell.ts';

/** The cells that were stopped in a program. The same program, with the same numbers, does not run them by itself. */
export interface Stops {
  program: string;
  cells: ReadonlyMap<string, CellError>;
}

export const noStops: Stops = { program: '', cells: new Map() };

export type StopEvent =
  /** A run begins; `again` says that the reader asked for it by a click. */
  | { kind: 'run'; program: string; again: boolean }
  | { kind: 'stopped'; id: string; error: CellError };

export function reduceStops(stops: Stops, event: StopEvent): Stops {
  if (event.kind === 'stopped') return { ...stops, cells: new Map([...stops.cells, [event.id, event.error]]) };
  const { program, again } = event;
  return again || program !== stops.program ? { program, cells: new Map() } : stops;
}

/** After the first stop the rest of the program is run by itself in a new worker; after the second it takes a click. */
export function mayGoOn({ cells }: Stops): boolean {
  return cells.size < 2;
}
