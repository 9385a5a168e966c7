/** What cells show stays here, so that it can be pointed at: elements as a page has drawn them. */
import { dispatch } from './dispatch.ts';
import type { ChartElement } from './element.ts';
import { encode, encodeChanges } from './encode.ts';
import { stepThrough } from './stops.ts';
import type { Pointed, Pointing } from './tree.ts';

interface Kept {
  element: ChartElement;
  /** Which drawing this is: changes are told only to a page that has it. */
  state: number;
}

export class KeptCharts {
  readonly #cells = new Map<string, readonly Kept[]>();
  #states = 0;

  keep(cell: string, elements: readonly ChartElement[], isRedrawn: boolean): void {
    if (!isRedrawn && this.has(cell)) return;
    this.#cells.set(cell, elements.map((element) => ({ element, state: ++this.#states })));
  }

  has(cell: string): boolean {
    return this.#cells.has(cell);
  }

  /** Tells an element what was done to it, has time pass, and gives what is drawn otherwise now. */
  async point(
    cell: string, { at, state, events, step }: Pointing, settle: () => Promise<unknown>,
  ): Promise<Pointed> {
    const kept = this.#cells.get(cell)?.[at];
    if (!kept) return { state: 0, isWhole: false };
    const { element } = kept;
    const problems: string[] = [];
    const tell = (work: () => void): void => {
      try {
        work();
      } catch (thrown) {
        problems.push(thrown instanceof Error ? thrown.message : String(thrown));
      }
    };
    const stop = step && stepThrough(element, step, tell);
    for (const event of events) tell(() => dispatch(element, event));
    await settle();
    const isWhole = state !== kept.state;
    const chart = isWhole ? encode(element) : encodeChanges(element);
    const [problem] = problems;
    return {
      state: kept.state, isWhole,
      ...(chart && { chart }), ...(stop && { stop }), ...(problem === undefined ? {} : { problem }),
    };
  }
}
