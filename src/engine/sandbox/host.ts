/** The page's side of the sandbox: give it the program, ask for results. */
import type { CellError, CellResult, CellSource, CompiledCell } from '../cell/cell.ts';
import type { Pointed } from '../cell/charts.ts';
import * as messages from '../cell/messages.ts';
import { plan } from '../cell/order.ts';
import { toRuntime, type Runtime } from './assemble.ts';
import { createCompilerHost, type CompilerHost, type ReadProgram } from './compiler-host.ts';
import { namesIn, type ImportedNames } from './imports.ts';
import { limits } from './limits.ts';
import { SandboxUnavailable, type SandboxParts } from './parts.ts';
import { toProgram, type Program } from './program.ts';
import { Runs, type PointRequest, type RunEnd, type RunRequest } from './runs.ts';
import { createTrust } from './trust.ts';

export type { PointRequest, RunEnd, RunRequest } from './runs.ts';

export interface Runner {
  /**
   * The whole program, in document order. Only cells with a new text are compiled. One answer for each cell, in order.
   * @throws SandboxUnavailable
   */
  load(cells: readonly CellSource[]): Promise<readonly (CompiledCell | CellError)[]>;
  /** The cells of the program that these changes, and names that mean another cell since the last load, may redraw. */
  dependents(changed: readonly string[]): readonly string[];
  /**
   * Calls back once for each cell to be redrawn, in document order, and for one that was stopped. A run is dropped
   * (`stale`) when another is asked for, or a program with other code is loaded: to show the steps of a fast drag, ask
   * for the next when this one is done. With the same code a run is one message to the same worker.
   * @throws SandboxUnavailable
   */
  run(request: RunRequest, onResult: (result: CellResult) => void): Promise<RunEnd>;
  /**
   * Tells a chart of a cell what was done to it, and gives what is drawn otherwise then; nothing while something runs,
   * and the error to show where the chart was stopped.
   * @throws SandboxUnavailable
   */
  point(request: PointRequest): Promise<Pointed | CellError | undefined>;
  /** Somebody writes: another code is to be expected, and a worker made ready for it. */
  expectCode(): void;
  close(): void;
}

export interface RunnerWorld {
  document: Document;
  parts: SandboxParts;
}

/** One runner for a page. */
export function createRunner({ document, parts }: RunnerWorld): Runner {
  const trust = createTrust(parts, document);
  const { lang } = document.documentElement;
  const compiler = createCompilerHost(parts, trust, lang);
  const runs = new Runs({ document, parts, trust });
  const source = sourceOf(parts, lang);
  source.catch(() => undefined);
  let program: Program | undefined;
  return {
    async load(all) {
      const cells = all.slice(0, limits.cells);
      const reading = readWith(compiler, cells, parts, source);
      const [read, { runtime }] = await Promise.all([reading, source]).catch(unavailable);
      program = toProgram(cells, read, runtime, program);
      runs.load(program);
      return all.map((cell) => answerFor(cell, read, all.length));
    },
    dependents(changed) {
      if (!program) return [];
      return [...plan(program.outlines, new Set([...program.rebound, ...changed])).redraw];
    },
    run: (request, onResult) => runs.run(request, onResult).catch(unavailable),
    point: (request) => runs.point(request).catch(unavailable),
    expectCode: () => void source.then(({ runtime }) => runs.expectCode(runtime), () => undefined),
    close() {
      compiler.close();
      runs.close();
    },
  };
}

/** What all workers of a page begin with, and the texts of what cells import. */
interface Source {
  runtime: Runtime;
  imported: readonly string[];
}

/** The worker of cells is told its language by the first thing that it does: it has no name. */
async function sourceOf({ worker, imports = [] }: SandboxParts, language: string): Promise<Source> {
  const [text = '', ...imported] = await Promise.all([worker, ...imports].map(textOf));
  return { runtime: toRuntime(`self.name=${JSON.stringify(language)};${text}`, imported), imported };
}

/** What can be imported is known when it is here. */
async function readWith(
  compiler: CompilerHost, cells: readonly CellSource[], { imports = [] }: SandboxParts, source: Promise<Source>,
): Promise<ReadProgram> {
  const texts = imports.length === 0 ? [] : (await source).imported;
  return compiler.read(cells, Object.assign({}, ...texts.map(namesIn)) as ImportedNames);
}

function answerFor(
  { id, source }: CellSource, { compiled, errors }: ReadProgram, length: number,
): CompiledCell | CellError {
  const works = compiled.get(id);
  const error = errors.get(id);
  if (error) return error;
  return works?.source === source ? works : { kind: 'limit', ...messages.tooManyCells(length, limits.cells) };
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}

function unavailable(reason: unknown): never {
  throw new SandboxUnavailable(reason);
}
