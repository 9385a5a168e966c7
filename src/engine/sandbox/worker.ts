/**
 * The hostile side: the kernel and the libraries, and behind them the functions of the cells.
 * Whatever happens here happens to this worker only.
 */
import type { CellError, CellResult } from '../cell/cell.ts';
import {
  createKernel, type CellFunction, type Job, type Kernel, type KernelOptions, type RunnableCell,
} from '../cell/kernel.ts';
import * as messages from '../cell/messages.ts';
import { output } from '../words/output.ts';
import type { Answer, FromWorker, PointOrder, RunOrder, ToWorker } from '../cell/protocol.ts';
import { countValues } from './count.ts';
import { importParts, nameAfterKeys, type MakePart } from './imports.ts';
import { readLibraries, type LibraryModules } from './libraries.ts';
import { limits } from './limits.ts';
import { prune, saveGlobals } from './prelude.ts';
import { takeDoor, type DoorScope } from './text-door.ts';

/** A cell as it stands in the source: its names, and its function if it compiled. */
export type Entry = readonly [names: EntryNames, run?: CellFunction];

export interface EntryNames {
  id: string;
  reads: readonly string[];
  defines: readonly string[];
  imports: readonly (readonly [from: string, name: string])[];
}

interface Scope extends DoorScope {
  take?: (entries: readonly Entry[]) => void;
  performance: Performance;
  onmessage: ((event: MessageEvent) => void) | null;
  onunhandledrejection: ((event: Event) => void) | null;
}

/** What a worker keeps for itself from before the first cell ran. */
interface Own extends Pick<KernelOptions, 'libraries' | 'shapeOf' | 'charts'> {
  send: (message: FromWorker) => void;
  global: (name: string) => unknown;
  now: () => number;
}

/**
 * Called by the first line behind the runtime; `imported`: what comes from no library of a subject. The cells come by
 * `take`, which is there for one call: from the next line, or from a text that is sent later, with the port.
 */
export function start(modules: LibraryModules, scope: Scope, imported: readonly MakePart[] = []): void {
  const load = takeDoor(scope);
  const globals = saveGlobals(scope);
  const now = scope.performance.now.bind(scope.performance);
  const { libraries, shapeOf } = readLibraries(modules);
  for (const library of Object.values(libraries)) nameAfterKeys(library);
  const world = { shapeOf, ...importParts(imported, libraries), now, global: (name: string) => globals.get(name) };
  let cells: readonly RunnableCell[] = [];
  let isConnected = false;
  scope.onunhandledrejection = (event) => event.preventDefault();
  scope.onmessage = ({ data, ports: [port] }: MessageEvent<string | null>) => {
    if (!port || isConnected) return;
    isConnected = true;
    if (data !== null) load(data);
    const send = port.postMessage.bind(port) as Own['send'];
    const run = runner(cells, { ...world, send });
    port.onmessage = ({ data: order }: MessageEvent<ToWorker>) => void run(order);
    send({ kind: 'up' });
  };
  prune(scope);
  scope.take = (entries) => {
    delete scope.take;
    cells = entries.map(toCell);
  };
}

function toCell([{ id, reads, defines, imports }, run]: Entry): RunnableCell {
  return {
    id,
    source: '',
    reads: reads.map((name) => ({ name, at: 0, soft: false })),
    defines: defines.map((name) => ({ name, at: 0, type: false })),
    imports: imports.map(([from, name]) => ({ name, local: name, from, at: 0 })),
    ...(run ? { run } : {}),
  };
}

function runner(cells: readonly RunnableCell[], { send, now, ...world }: Own): (order: ToWorker) => Promise<void> {
  let stack = '';
  let run = 0;
  let pulse = 0;
  const locate = (text: string): Pick<CellError, 'place'> => {
    stack = text;
    return {};
  };
  const onPrint = (): void => {
    if (now() - pulse < limits.pulse) return;
    pulse = now();
    send({ kind: 'alive', run });
  };
  const kernel = createKernel({ ...world, locate, onPrint });
  return (order) => {
    run = order.run;
    if (order.kind === 'point') return point(order, cells, kernel, { ...world, send });
    return kernel.run(jobOf(order, cells), (event) => {
      if (event.kind === 'start') stack = '';
      else post(answerOf(run, event.result, stack), send);
    });
  };
}

/** Always gives one answer: what changed, or that there is nothing to point at. */
async function point(
  order: PointOrder, cells: readonly RunnableCell[], kernel: Kernel, { send, charts }: Pick<Own, 'send' | 'charts'>,
): Promise<void> {
  const { run } = order;
  const none = { kind: 'pointed', run, state: 0, isWhole: false } as const;
  const id = cells[order.cells.at(-1) ?? -1]?.id ?? '';
  try {
    const job = jobOf({ ...order, redraw: [], isHeld: false }, cells);
    if (charts?.isKept(id) === false) await kernel.run(job, () => undefined);
    send(charts ? { ...none, ...await charts.point(id, order) } : none);
  } catch {
    send(none);
  }
}

/** The page knows why a cell is broken; here it is enough that it is. */
const broken: CellError = { kind: 'waiting', message: '' };

function jobOf(order: RunOrder, cells: readonly RunnableCell[]): Job {
  const isBroken = new Set(order.broken);
  return {
    cells: order.cells.flatMap((at) => {
      const cell = cells[at];
      return cell ? [isBroken.has(at) ? { ...cell, error: broken } : cell] : [];
    }),
    theta: order.theta,
    redraw: new Set(order.redraw.map((at) => cells[at]?.id ?? '')),
    isHeld: order.isHeld,
    keeps: order.isTrial !== true,
    seed: 1,
  };
}

/** What is not to be redrawn is not sent; nor what the guard would refuse after a long time of copying. */
function answerOf(run: number, { shown, redrawn, error }: CellResult, stack: string): Answer {
  if (error) return { run, shown: redrawn ? shown : [], error, stack };
  const values = redrawn ? countValues(shown, limits.values) : 0;
  if (values <= limits.values) return { run, shown: redrawn ? shown : [] };
  return { run, shown: [], error: { kind: 'limit', ...messages.tooManyValues(values, limits.values) } };
}

/** A picture may hold what cannot leave the worker: a function, say. */
function post(answer: Answer, send: Own['send']): void {
  try {
    send({ kind: 'cell', ...answer });
  } catch {
    const error: CellError = { kind: 'limit', ...messages.notData(output.function) };
    send({ kind: 'cell', run: answer.run, shown: [], error });
  }
}
