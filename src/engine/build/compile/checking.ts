/** Checks the types of lectures in a thread of its own, one lecture at a time. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CompiledCell } from '../../cell/cell.ts';
import type { KnownNames } from '../../cell/known-names.ts';
import type { CheckerWorld, TypeProblem } from './check.ts';

export interface Checked {
  problems: readonly TypeProblem[];
  names: KnownNames;
}

export interface Checking {
  /** @throws when the thread breaks down. */
  check(cells: readonly CompiledCell[]): Promise<Checked>;
  close(): Promise<void>;
}

/** Enough for the library and a large lecture; with less room the thread clears up sooner. */
const MEMORY = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32 };

export function createChecking(world: CheckerWorld): Checking {
  let thread: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const ask = async (cells: readonly CompiledCell[]): Promise<Checked> => {
    thread ??= start(world);
    thread.ref();
    thread.postMessage(cells);
    const [checked] = (await once(thread, 'message')) as [Checked];
    thread.unref();
    return checked;
  };
  return {
    check(cells) {
      const turn = queue.then(() => ask(cells));
      queue = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await queue;
      await thread?.terminate();
      thread = undefined;
    },
  };
}

const start = (world: CheckerWorld): Worker =>
  new Worker(new URL('./check-thread.ts', import.meta.url), { workerData: world, resourceLimits: MEMORY });
