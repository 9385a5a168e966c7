/** Checks the types of lectures in a thread of its own, one lecture at a time. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CompiledCell } from '../../cell/cell.ts';
import type { KnownNames } from '../../cell/known-names.ts';
import type { CheckPlace } from '../../types/checker.ts';
import type { CheckerWorld, FileProblem, TypeProblem } from './check.ts';
import type { ImportDeclarations } from './import-declarations.ts';

/** A lecture to be checked. */
export interface CheckJob {
  cells: readonly CompiledCell[];
  /** Where it imports more than libraries of subjects. */
  imports?: { place: CheckPlace; folders: readonly string[] } | undefined;
}

export interface Checked {
  problems: readonly TypeProblem[];
  /** In files that the cells import. */
  elsewhere: readonly FileProblem[];
  names: KnownNames;
  declarations?: ImportDeclarations;
}

export interface Checking {
  /** @throws when the thread breaks down. */
  check(job: CheckJob): Promise<Checked>;
  close(): Promise<void>;
}

/** Enough for the library and a large lecture; with less room the thread clears up sooner. */
const MEMORY = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32 };

export function createChecking(world: CheckerWorld): Checking {
  let thread: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const ask = async (job: CheckJob): Promise<Checked> => {
    thread ??= start(world);
    thread.ref();
    thread.postMessage(job);
    const [checked] = (await once(thread, 'message')) as [Checked];
    thread.unref();
    return checked;
  };
  return {
    check(job) {
      const turn = queue.then(() => ask(job));
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
