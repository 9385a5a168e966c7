/**
 * The thread in which the cells of lectures are compiled, run and drawn, one lecture after the other. After an edit
 * of a library it is started anew, with the new code.
 */
import { Script } from 'node:vm';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { CellError, CellResult, CellSource, CompiledCell, Shown } from '../../cell/cell.ts';
import { compileCell } from '../../cell/compile.ts';
import { fingerprint } from '../../cell/fingerprint.ts';
import { globals } from '../../cell/globals.ts';
import { createKernel, type CellFunction, type RunnableCell } from '../../cell/kernel.ts';
import { locate, type Site } from '../../cell/locate.ts';
import { asWritten } from '../../cell/plain-words.ts';
import { nameErrors } from '../../cell/order.ts';
import { mayDefine } from './sound.ts';
import { plainOf, type Plain } from '../../cell/plain.ts';
import { CellProblem } from '../../cell/problem.ts';
import type { Said } from '../read/proofs.ts';
import { functionOf, importParts, type ImportedNames, type MakePart } from '../../sandbox/imports.ts';
import { handleNames, limited, limitOf, type HandleLimit } from '../../sandbox/handle-limit.ts';
import { readLibraries, type LibraryModule } from '../../sandbox/libraries.ts';
import { checkPicture } from '../../figure/check.ts';
import { looksOf } from '../../figure/looks.ts';
import { markKinds } from '../../figure/marks/marks.ts';
import type { DrawModule } from '../../subject.ts';
import { speak, type Speech } from '../../words/voice.ts';
import type { SubjectModules } from '../settings.ts';
import { hasHeld, withMovable, type Try } from './movable.ts';
import { prerender } from './prerender.ts';

/** What the thread is started with. */
export interface RunnerWorld {
  subjects: readonly SubjectModules[];
  words: Speech;
}

/** What of each cell's pictures can be held, as its author wrote it. */
export type Handles = readonly (string | undefined)[];

/** Each in the language of its lecture. */
export type Job = { language: string } & (
  | { kind: 'compile'; cells: readonly CellSource[]; imported: ImportedNames }
  /** `texts`: what the cells import beside the libraries of subjects. */
  | { kind: 'run'; cells: readonly CompiledCell[]; texts: readonly string[]; handles: Handles });

export interface CellFault {
  id: string;
  error: CellError;
}

/** Each cell is announced before it runs: when it hangs, it is known which one it was. */
export type RunnerEvent =
  | { kind: 'start'; id: string }
  | { kind: 'end'; id: string; outputs: string; shows: string; said: Said; holds: readonly string[] }
  | { kind: 'fault'; id: string; error: CellError }
  | { kind: 'compiled'; cells: readonly CompiledCell[]; faults: readonly CellFault[] }
  /** At the end of each job, and once at the beginning. */
  | { kind: 'idle' };

const port = parentPort;
if (!port) throw new Error('runner.ts runs as a worker thread.');
const post = (event: RunnerEvent): void => port.postMessage(event);
const idle = (): void => post({ kind: 'idle' });

const { subjects, words } = workerData as RunnerWorld;
let language = words.home;
speak(words, () => language);
const modules = await Promise.all(subjects.map(async ({ name, library }) =>
  [name, (await import(pathToFileURL(library).href)) as LibraryModule] as const));
const drawn = await Promise.all(subjects.map(async ({ draw }) =>
  (draw === undefined ? [] : ((await import(pathToFileURL(draw).href)) as DrawModule).marks)));
const kinds = markKinds(drawn.flat());
const world = readLibraries(Object.fromEntries(modules));
const subjectNames = Object.entries(world.libraries).map(([name, library]) => [name, Object.keys(library)] as const);

port.on('message', (job: Job) => {
  ({ language } = job);
  if (job.kind === 'run') return void run(job).then(() => setImmediate(idle));
  post({ kind: 'compiled', ...compile(job.cells, job.imported) });
  idle();
});
idle();

function compile(
  sources: readonly CellSource[], imported: ImportedNames,
): { cells: readonly CompiledCell[]; faults: readonly CellFault[] } {
  const given = [...Object.entries(imported), ...subjectNames];
  const names = new Map(given.map(([module, each]) => [module, new Set(each)]));
  const cells: CompiledCell[] = [];
  const faults: CellFault[] = [];
  for (const source of sources) {
    try {
      cells.push(compileCell(source, new Set(names.keys())));
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      faults.push({ id: source.id, error: error.error });
    }
  }
  const broken = sources.filter(({ id }) => faults.some((fault) => fault.id === id));
  const known = new Set([...globals, ...broken.flatMap(({ source }) => mayDefine(source))]);
  const unnamed = [...nameErrors(cells, { libraries: names, globals: known })].map(([id, error]) => ({ id, error }));
  return { cells, faults: [...faults, ...unnamed] };
}

async function run({ cells, texts, handles }: Extract<Job, { kind: 'run' }>): Promise<void> {
  const limits = limitsOf(cells, handles);
  const sites = cells.map((cell): Site => ({ cell, file: `cell:${cell.id}`, line: 1, column: 2 }));
  const values: Plain[] = [];
  const kernel = createKernel({
    ...world,
    ...importParts(texts.map(makeOf), world.libraries),
    fingerprint,
    locate: (stack, id, message) => ({ ...locate(stack, id, sites), message: asWritten(message, stack, sites) }),
    onValue: (value) => values.push(plainOf(value)),
  });
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => post(unheard(reason, sites)));
  const theta = cells.map(({ literals }) => literals.map(({ value }) => value));
  const redraw = new Set(cells.map(({ id }) => id));
  const ready = cells.map(runnable);
  const waiting: Ended[] = [];
  await kernel.run({ cells: ready, theta, redraw, seed: 1 }, (event) => {
    if (event.kind === 'start') return post(event);
    const limit = limits.get(event.result.id);
    const holds = limit ? handleNames(event.result.shown) : [];
    const one: Ended = { result: limited(event.result, limit), values: values.splice(0), holds, limit };
    // Results are heard in document order.
    if (waiting.length > 0 || hasHeld(one.result)) waiting.push(one);
    else post(ended(one));
  });
  const attempt: Try = async (needed, numbers, id) => {
    let shown: readonly Shown[] = [];
    // Whoever waits hears of each trial: together they may take longer than a cell may.
    post({ kind: 'start', id });
    const job = { cells: needed.map((at) => ready[at]!), theta: numbers, redraw: new Set([id]), seed: 1, isHeld: true };
    await kernel.run(job, (event) => {
      if (event.kind === 'end' && event.result.id === id) ({ shown } = limited(event.result, limits.get(id)));
    });
    return shown;
  };
  for (const one of waiting) {
    const result = hasHeld(one.result) ? await withMovable(one.result, cells, attempt) : one.result;
    post(ended({ ...one, result }));
  }
}

function limitsOf(cells: readonly CompiledCell[], handles: Handles): ReadonlyMap<string, HandleLimit> {
  return new Map(cells.flatMap(({ id }, at) => {
    const written = handles[at];
    return written === undefined ? [] : [[id, limitOf(written)] as const];
  }));
}

/** Made once for each text: the packages of one lecture are mostly those of the next. */
const made = new Map<string, MakePart>();

/** What a worker does not have is not there either. */
const absent = ['fetch', 'XMLHttpRequest', 'WebSocket', 'process', 'require', 'module', 'Buffer', 'navigator'];

function makeOf(text: string): MakePart {
  const known = made.get(text);
  if (known) return known;
  const code = `((${absent.join(', ')}) => ${functionOf(text)})()`;
  const make = new Script(code, { filename: 'imports' }).runInThisContext() as MakePart;
  if (made.size >= 4) made.clear();
  made.set(text, make);
  return make;
}

/** A promise that failed while nobody waited for it: the cell is told by the stack. */
function unheard(reason: unknown, sites: readonly Site[]): RunnerEvent {
  const { message, stack = '' } = reason instanceof Error ? reason : new Error(String(reason));
  const id = sites.find(({ file }) => stack.includes(`${file}:`))?.cell.id ?? sites.at(-1)?.cell.id ?? '';
  const hint = 'Nothing waited for this promise: write `await` before it.';
  return { kind: 'fault', id, error: { kind: 'exception', message, hint, ...locate(stack, id, sites) } };
}

/** The bracket in front makes an expression of the function: hence column 2 of the sites above. */
function runnable(cell: CompiledCell): RunnableCell {
  const script = new Script(`(${cell.code})`, { filename: `cell:${cell.id}` });
  return { ...cell, run: script.runInThisContext() as CellFunction };
}

/** A cell that has run: what it shows is limited to what its author lets readers hold of it. */
interface Ended {
  result: CellResult;
  values: readonly Plain[];
  holds: readonly string[];
  limit: HandleLimit | undefined;
}

function ended({ result: { id, shown, error }, values, holds, limit }: Ended): RunnerEvent {
  if (error) return { kind: 'fault', id, error };
  try {
    const texts = shown.flatMap((one) => ('text' in one ? one.text : []));
    const outputs = prerender(shown, id, kinds, limit?.size === 0);
    const pictures = shown.flatMap((one) => {
      if (one.kind === 'chart') return [one];
      return one.kind === 'figure' ? [checkPicture(one.picture, kinds)] : [];
    });
    return { kind: 'end', id, outputs, shows: looksOf(pictures), said: { values, texts }, holds };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { kind: 'fault', id, error: { kind: 'limit', message: `this cannot be drawn: ${message}` } };
  }
}
