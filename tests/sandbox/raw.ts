/**
 * A page that lets code past the compiler, to see what the layers below it hold back. Where its parts have a frame with
 * an address, each code is taken by a worker that waited for it.
 */
import type { FromGuard } from '../../src/engine/cell/protocol.ts';
import { createCellWorker } from '../../src/engine/sandbox/cell-worker.ts';
import type { Source } from '../../src/engine/sandbox/frame-host.ts';
import { framePage } from '../../src/engine/sandbox/frame-page.ts';
import type { SandboxParts } from '../../src/engine/sandbox/parts.ts';
import { createTrust } from '../../src/engine/sandbox/trust.ts';
import { spares, spareWaits } from './spares.ts';
import { pageState, type PageState } from './state.ts';

/** Put here by the site. `open` is a page without any policy. */
declare const parts: SandboxParts;
declare const open: boolean;

export interface RawPage {
  /** What a piece of code came to: its value as text, what it threw, or that it was silent for so many milliseconds. */
  run(source: Source, patience?: number): Promise<string>;
  /** The source of our worker's runtime. */
  runtime(): Promise<string>;
  /** How many waiting workers were given code so far. */
  sparesTaken(): number;
  state(): Promise<PageState>;
}

const trust = open
  ? { framePage: framePage(parts.frame, ''), workerAt: (url: string) => url }
  : createTrust(parts, document);
const heard: { message?: (message: FromGuard) => void } = {};
const worker = createCellWorker({ document, parts, trust, hear: (message) => heard.message?.(message) });

function said(message: FromGuard): string {
  if (message.kind === 'cell') return JSON.stringify(message.error ?? message.shown);
  return message.kind;
}

async function prepare({ runtime }: Source): Promise<void> {
  if (parts.framePage === undefined) return;
  worker.prepare(runtime);
  await spareWaits();
}

let runs = 0;

async function run(source: Source, patience = 1500): Promise<string> {
  try {
    await prepare(source);
    await worker.start(source);
  } catch (problem) {
    return String(problem);
  }
  runs += 1;
  const answer = new Promise<string>((done) => {
    heard.message = (message) => done(said(message));
  });
  const silence = new Promise<string>((done) => setTimeout(done, patience, 'silent'));
  worker.order({ kind: 'run', run: runs, cells: [0], theta: [[]], redraw: [0], isHeld: false, broken: [] });
  const outcome = await Promise.race([answer, silence]);
  worker.kill();
  return outcome;
}

const page: RawPage = {
  run,
  runtime: async () => (await fetch(parts.worker)).text(),
  sparesTaken: () => spares.taken,
  state: () => pageState(window),
};

Object.assign(window, { page });
