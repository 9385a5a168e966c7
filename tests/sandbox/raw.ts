/** A page that lets code past the compiler, to see what the layers below it hold back. */
import type { FromGuard } from '../../src/engine/cell/protocol.ts';
import { createCellWorker } from '../../src/engine/sandbox/cell-worker.ts';
import { framePage } from '../../src/engine/sandbox/frame-page.ts';
import type { SandboxParts } from '../../src/engine/sandbox/parts.ts';
import { createTrust } from '../../src/engine/sandbox/trust.ts';
import { pageState, type PageState } from './state.ts';

/** Put here by the site. `open` is a page without any policy. */
declare const parts: SandboxParts;
declare const open: boolean;

export interface RawPage {
  /** What a piece of code came to: its value as text, what it threw, or that it was silent for so many milliseconds. */
  run(source: string, patience?: number): Promise<string>;
  /** The source of our worker's runtime. */
  runtime(): Promise<string>;
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

let runs = 0;

async function run(source: string, patience = 1500): Promise<string> {
  try {
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
  state: () => pageState(window),
};

Object.assign(window, { page });
