import { whole, type CellError, type CellResult, type CompiledCell, type Shown } from './cell.ts';
import type { Charts } from './charts.ts';
import { inspect } from './inspect.ts';
import { limits } from './limits.ts';
import { Log } from './log.ts';
import { runs } from '../words/runs.ts';
import * as messages from './messages.ts';
import { placeAt } from './place.ts';
import { elementsIn, encoded, shownValue, type ShapeOf } from './shown.ts';
import { createWorld, type World } from './world.ts';

/** The names that can be imported, with what they mean, by the module they come from. */
export type Libraries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a compiled cell is once its text has become a function. */
export type CellFunction = (...inputs: unknown[]) => Promise<Record<string, unknown>>;

/** A cell as the kernel runs it: `code` as a function, or the reason why there is none. */
export interface RunnableCell extends Pick<CompiledCell, 'id' | 'source' | 'reads' | 'defines' | 'imports'> {
  run?: CellFunction;
  error?: CellError;
}

/** What the kernel is told about its world. */
export interface KernelOptions {
  /** What can be imported. */
  libraries: Libraries;
  shapeOf: ShapeOf;
  /** With it a cell can draw with Plot and d3. */
  charts?: Charts;
  /** The value of a name that no cell above defines. */
  global?: (name: string) => unknown;
  /** Reports a cell that changes another cell's value: a value whose fingerprint differs has changed. */
  fingerprint?: (value: unknown) => string;
  /** Leads what was thrown in a cell back to its place there, and may say it in the words of its author's code. */
  locate?: (stack: string, id: string, message: string) => Partial<Pick<CellError, 'message' | 'place' | 'hint'>>;
  /** Told of each value that a bare expression shows, but for what is drawn. */
  onValue?: (value: unknown) => void;
  /** Told of each line that a cell prints, as long as lines are kept: a sign of life from long work. */
  onPrint?: () => void;
}

export interface Job {
  /** In document order: every cell that must run, as planned. */
  cells: readonly RunnableCell[];
  /** θ of each cell. */
  theta: readonly (readonly number[])[];
  redraw: ReadonlySet<string>;
  /** A hand holds a mark of a chart: its scales must not move. */
  isHeld?: boolean;
  /** What is drawn is kept, to be pointed at. */
  keeps?: boolean;
  seed: number;
}

export type KernelEvent = { kind: 'start'; id: string } | { kind: 'end'; result: CellResult };

export interface Kernel {
  /** Runs a plan from fresh values and tells of each cell as it starts and ends. */
  run(job: Job, tell: (event: KernelEvent) => void): Promise<void>;
}

/** Where a name's value came from; `broken` names the cell that failed to give it. */
type Given = { from: string; value: unknown } | { from: string; broken: string };

export function createKernel(options: KernelOptions): Kernel {
  const world = createWorld(options.global);
  return {
    async run({ cells, theta, redraw, seed, isHeld = false, keeps = false }, tell) {
      const given = new Map<string, Given>();
      for (const [index, cell] of cells.entries()) {
        tell({ kind: 'start', id: cell.id });
        const isRedrawn = redraw.has(cell.id);
        const keep = (elements: readonly unknown[]): void => {
          if (keeps) options.charts?.keep(cell.id, elements, isRedrawn);
        };
        const outcome = await runCell(cell, theta[index] ?? [], given, world, { ...options, seed, isHeld, keep });
        give(cell, outcome, given);
        tell({ kind: 'end', result: { id: cell.id, redrawn: isRedrawn, ...result(outcome) } });
      }
    },
  };
}

interface Outcome {
  shown: Shown[];
  values?: Record<string, unknown>;
  error?: CellError;
}

function result({ shown, error }: Outcome): Pick<CellResult, 'shown' | 'error'> {
  return error ? { shown, error } : { shown };
}

function give(cell: RunnableCell, { values, error }: Outcome, given: Map<string, Given>): void {
  const broken = error?.waitsFor ?? cell.id;
  for (const { name, type } of cell.defines) {
    if (!type) given.set(name, values ? { from: cell.id, value: values[name] } : { from: cell.id, broken });
  }
}

interface Run {
  seed: number;
  isHeld: boolean;
  keep: (elements: readonly unknown[]) => void;
}

async function runCell(
  cell: RunnableCell, theta: readonly number[], given: ReadonlyMap<string, Given>, world: World,
  { seed, isHeld, keep, ...options }: KernelOptions & Run,
): Promise<Outcome> {
  const shown: Shown[] = [];
  const waitsFor = cell.reads.map(({ name }) => given.get(name)).find((one) => one && 'broken' in one);
  if (cell.error) return { shown, error: cell.error };
  if (waitsFor && 'broken' in waitsFor) return { shown, error: waiting(waitsFor.broken) };
  const inputs = cell.reads.map(({ name }) => valueOf(name, given, world));
  const imports = cell.imports.map(({ from, name }) => {
    const module = options.libraries[from];
    return name === whole ? module : module?.[name];
  });
  // Whoever holds a mark tries many numbers in cells that were watched when they ran.
  const fingerprint = isHeld ? unwatched : options.fingerprint ?? unwatched;
  const before = inputs.map(fingerprint);
  const log = new Log(shown, options.onPrint);
  world.enter(`${seed}:${cell.id}`, (level, values) => log.print(level, values));
  const { charts } = options;
  const show = (value: unknown): void => {
    const one = shownValue(value, options.shapeOf, charts);
    if (one) shown.push(one);
    if (one && one.kind !== 'figure' && one.kind !== 'chart') options.onValue?.(value);
  };
  const { run } = cell;
  try {
    charts?.begin((...values) => log.print('warn', values), cell.id, isHeld);
    const values = await inTime(run?.({ show }, theta, ...inputs, ...imports), charts) ?? {};
    const change = changed(cell, inputs.findIndex((value, at) => fingerprint(value) !== before[at]), given);
    if (change) return failed(shown, change, options);
    if (!charts) return { shown, values };
    const data = shown.map((one) => encoded(one, charts));
    keep(elementsIn(shown, charts));
    return { shown: data, values };
  } catch (thrown) {
    return failed(shown, exception(thrown, cell.id, options), options);
  }
}

/** Most cells are over after so many microtasks; one that is not may wait for time to pass. */
const microtasks = 10;
/** Who still waits after so many stretches of time waits for something that never comes. */
const stretches = 200;

/** Time passes when a cell is over, and while it waits for that, as for the end of a transition. */
async function inTime<T>(running: Promise<T> | undefined, charts: Charts | undefined): Promise<T | undefined> {
  let isOver = !running || !charts;
  const end = (): void => void (isOver = true);
  running?.then(end, end);
  for (let step = 0; !isOver && step < microtasks; step += 1) await Promise.resolve();
  let isAtRest = true;
  for (let one = 0; charts && isAtRest && !isOver && one < stretches; one += 1) isAtRest = await charts.settle();
  const values = await running;
  if (isAtRest) await charts?.settle();
  return values;
}

/** A cell that has failed leaves the page the chart that it had; elements that are no data yet cannot leave. */
function failed(shown: readonly Shown[], error: CellError, { charts }: KernelOptions): Outcome {
  return { shown: shown.filter(({ kind }) => !charts || (kind !== 'chart' && kind !== 'figure')), error };
}

function valueOf(name: string, given: ReadonlyMap<string, Given>, world: World): unknown {
  const one = given.get(name);
  return one && 'value' in one ? one.value : world.global(name);
}

function waiting(waitsFor: string): CellError {
  return { kind: 'waiting', ...messages.waiting(waitsFor), waitsFor };
}

const unwatched = (): string => '';

/** The read at this index, if any, is no longer what it was before the cell ran. */
function changed(cell: RunnableCell, index: number, given: ReadonlyMap<string, Given>): CellError | undefined {
  const name = cell.reads[index]?.name;
  const owner = name === undefined ? undefined : given.get(name)?.from;
  if (name === undefined || owner === undefined) return undefined;
  const place = placeAt(cell.source, cell.reads[index]?.at ?? 0);
  return { kind: 'change', ...messages.changedInput(name, owner), place };
}

function exception(thrown: unknown, id: string, { locate }: KernelOptions): CellError {
  const { name, text, stack } = describeThrown(thrown);
  const words = name === undefined ? messages.thrown(text) : messages.exception(name, text);
  return { kind: 'exception', ...words, ...(stack && locate ? locate(stack, id, words.message) : {}) };
}

/** What was thrown, read with care: anything may be thrown, and its fields may throw in turn. */
function describeThrown(thrown: unknown): { name?: string; text: string; stack?: string } {
  try {
    if (!(thrown instanceof Error)) return { text: inspect(thrown) };
    const { name, message, stack } = thrown;
    return { name: clip(name, 60), text: clip(message, limits.error), stack: clip(stack, 20_000) };
  } catch {
    return { text: runs.unreadable };
  }
}

function clip(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}
