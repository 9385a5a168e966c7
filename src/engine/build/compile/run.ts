/** Compiles and runs cells in one long-lived thread, which is replaced when a cell hangs or breaks it. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CellError, CellSource, CompiledCell } from '../../cell/cell.ts';
import type { ImportedNames } from '../../sandbox/imports.ts';
import type { Said } from '../read/proofs.ts';
import { languageNow } from '../read/spoken.ts';
import type { CellFault, Handles, Job, RunnerEvent, RunnerWorld } from './runner.ts';

/** What a cell shows, as HTML. */
export interface Ran {
  id: string;
  outputs: string;
  /** The kinds of its pictures. */
  shows: string;
  said: Said;
  /** What of its pictures could be dragged. */
  holds: readonly string[];
}

export interface Runner {
  /**
   * What is said is said in the language of the moment.
   * `imported`: what can be imported beside the libraries of subjects, as names by module.
   */
  compile(cells: readonly CellSource[], imported?: ImportedNames): Promise<Pick<Heard, 'cells' | 'faults'>>;
  /** What the cells show, with the handles that authors leave them. Behind one that hung, none has run. */
  run(
    cells: readonly CompiledCell[], texts?: readonly string[], handles?: Handles,
  ): Promise<Pick<Heard, 'ran' | 'faults'>>;
  close(): Promise<void>;
}

/** So long a cell may take in a build, where the machine may be slow. */
const PATIENCE = 10_000;

/** Enough for any lecture; with less room the thread clears up sooner. */
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 };

export function createRunner(world: RunnerWorld, patience = PATIENCE): Runner {
  let worker: Promise<Worker> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const work = async (job: Job): Promise<Heard> => {
    const thread = await (worker ??= start(world));
    const heard = await follow(thread, job, patience);
    if (heard.broken) {
      worker = undefined;
      await thread.terminate();
    }
    return heard;
  };
  const inTurn = (job: Job): Promise<Heard> => {
    const turn = queue.then(() => work(job));
    queue = turn.catch(() => undefined);
    return turn;
  };
  const now = (): string => languageNow() ?? world.words.home;
  return {
    compile: (cells, imported = {}) => inTurn({ kind: 'compile', language: now(), cells, imported }),
    run: (cells, texts = [], handles = []) => inTurn({ kind: 'run', language: now(), cells, texts, handles }),
    async close() {
      await (await worker)?.terminate();
      worker = undefined;
    },
  };
}

async function start(world: RunnerWorld): Promise<Worker> {
  const thread = new Worker(new URL('./runner.ts', import.meta.url), { workerData: world, resourceLimits: MEMORY });
  await once(thread, 'message');
  thread.unref();
  return thread;
}

/** All that the thread told while it did one job. */
interface Heard {
  cells: readonly CompiledCell[];
  faults: CellFault[];
  ran: Ran[];
  /** The thread hung or died: it cannot be used again. */
  broken: boolean;
}

function follow(thread: Worker, job: Job, patience: number): Promise<Heard> {
  return new Promise((resolve) => {
    const heard: Heard = { cells: [], faults: [], ran: [], broken: false };
    let current = job.cells[0]?.id ?? '';
    const finish = (): void => {
      clearTimeout(timer);
      thread.off('error', fail);
      thread.off('exit', end);
      thread.off('message', hear);
      resolve(heard);
    };
    const giveUp = (error: CellError): void => {
      heard.faults.push({ id: current, error });
      heard.broken = true;
      finish();
    };
    const fail = (error: unknown): void => giveUp(broke(error));
    const end = (): void => giveUp(closed);
    const hear = (event: RunnerEvent): void => {
      timer.refresh();
      if (event.kind === 'start') current = event.id;
      if (event.kind === 'end') heard.ran.push(event);
      if (event.kind === 'fault') heard.faults.push(event);
      if (event.kind === 'compiled') Object.assign(heard, { cells: event.cells, faults: [...event.faults] });
      if (event.kind === 'idle') finish();
    };
    const timer = setTimeout(() => giveUp(hung(patience)), patience);
    thread.on('error', fail);
    thread.on('exit', end);
    thread.on('message', hear);
    thread.postMessage(job);
  });
}

const hung = (patience: number): CellError => ({
  kind: 'timeout',
  message: `stopped after ${patience / 1000} s: this cell did not finish`,
  hint: 'Perhaps a loop never ends, or a promise is never resolved.',
});

/** An edit of the library came in between: the lecture is asked for again. */
const closed: CellError = { kind: 'exception', message: 'the run was stopped', hint: 'Save again.' };

/** The thread itself came to an end. */
const broke = (error: unknown): CellError => ({
  kind: 'exception',
  message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  hint: 'It ran out of memory: keep less in memory.',
});
