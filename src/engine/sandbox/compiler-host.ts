/** The compiler as the page sees it: it answers in order, and is replaced when a text is too hard to read. */
import type { CellError, CellSource, CompiledCell } from '../cell/cell.ts';
import type { FromCompiler, ReadOrder } from '../cell/protocol.ts';
import type { ImportedNames } from './imports.ts';
import { limits } from './limits.ts';
import type { SandboxParts } from './parts.ts';
import type { Trust } from './trust.ts';
import { createWatchdog } from './watchdog.ts';

/** A program, read: each cell is compiled or has an error. */
export interface ReadProgram {
  compiled: ReadonlyMap<string, CompiledCell>;
  errors: ReadonlyMap<string, CellError>;
}

export interface CompilerHost {
  /** `imported`: what can be imported beside the libraries of subjects. */
  read(cells: readonly CellSource[], imported?: ImportedNames): Promise<ReadProgram>;
  close(): void;
}

/** A worker of ours hears by its name in which language it speaks. */
export function createCompilerHost(parts: SandboxParts, trust: Trust, language: string): CompilerHost {
  let worker: Worker | undefined;
  let version = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const compiled = new Map<string, CompiledCell>();
  const tooSlow = new Map<string, string>();

  async function read(cells: readonly CellSource[], imported: ImportedNames): Promise<ReadProgram> {
    worker ??= new Worker(trust.workerAt(parts.compiler), { name: language });
    version += 1;
    const slow = cells.filter(({ id, source }) => tooSlow.get(id) === source).map(({ id }) => id);
    const outcome = await ask(worker, { version, cells, imported, tooSlow: slow });
    if (outcome.kind === 'read') return keep(outcome, compiled);
    worker.terminate();
    worker = undefined;
    tooSlow.set(outcome.id, cells.find(({ id }) => id === outcome.id)?.source ?? '');
    return read(cells, imported);
  }

  return {
    read(cells, imported = {}) {
      const reading = turn.then(() => read(cells, imported));
      turn = reading.catch(() => undefined);
      return reading;
    },
    close: () => worker?.terminate(),
  };
}

type Read = Extract<FromCompiler, { kind: 'read' }>;

function keep({ compiled, errors }: Read, kept: Map<string, CompiledCell>): ReadProgram {
  for (const cell of compiled) kept.set(cell.id, cell);
  return { compiled: new Map(kept), errors };
}

/** The answer, or the cell at which the compiler fell silent. */
function ask(worker: Worker, order: ReadOrder): Promise<Read | { kind: 'silent'; id: string }> {
  return new Promise((done, fail) => {
    let id: string | undefined;
    const watchdog = createWatchdog(limits.silence, () => {
      if (id === undefined) fail(new Error('the compiler does not answer'));
      else done({ kind: 'silent', id });
    });
    worker.onerror = ({ message }) => fail(new Error(`the compiler failed: ${message}`));
    worker.onmessage = ({ data }: MessageEvent<FromCompiler>) => {
      if (data.version !== order.version) return;
      watchdog.feed();
      if (data.kind === 'reading') id = data.id;
      else {
        watchdog.rest();
        done(data);
      }
    };
    watchdog.feed();
    worker.postMessage(order);
  });
}
