/** What became of each cell: its status, the last good output, and what is wrong. */
import type { CellError, CellResult, Shown } from '../../cell/cell.ts';
import { waiting } from '../../cell/messages.ts';

export type CellStatus = 'static' | 'running' | 'ok' | 'error' | 'stopped';

export interface Outcome {
  readonly status: CellStatus;
  /** The last good output; undefined as long as what the build drew still stands. */
  readonly shown: readonly Shown[] | undefined;
  readonly error: CellError | undefined;
}

const untold: Outcome = { status: 'static', shown: undefined, error: undefined };

export class Outcomes {
  readonly #told = new Map<string, Outcome>();

  of(id: string): Outcome {
    return this.#told.get(id) ?? untold;
  }

  /**
   * Cells to be redrawn run; what they show and what was wrong stays until there is an answer. Gives those that did not
   * run before.
   */
  begin(ids: readonly string[]): string[] {
    const begun = ids.filter((id) => this.of(id).status !== 'running');
    for (const id of begun) this.#told.set(id, { ...this.of(id), status: 'running' });
    return begun;
  }

  receive({ id, shown, error }: CellResult): void {
    if (error) this.fail(id, error);
    else this.#told.set(id, { status: 'ok', shown, error: undefined });
  }

  fail(id: string, error: CellError): void {
    const status = error.kind === 'timeout' ? 'stopped' : 'error';
    this.#told.set(id, { status, shown: this.of(id).shown, error });
  }

  /** Ends a run; gives the cells without an answer. They are as they were, or wait for the cell that was stopped. */
  rest(ids: readonly string[], stopped?: string): string[] {
    const left = ids.filter((id) => this.of(id).status === 'running');
    for (const id of left) {
      const { shown, error } = this.of(id);
      if (stopped !== undefined) this.fail(id, { kind: 'waiting', ...waiting(stopped), waitsFor: stopped });
      else this.#told.set(id, { status: error ? 'error' : shown ? 'ok' : 'static', shown, error });
    }
    return left;
  }
}
