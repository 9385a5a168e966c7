/** Runs cells in tests as the build does. */
import type { CellResult, Shown } from './cell.ts';
import { compileCell } from './compile.ts';
import { createKernel, type CellFunction, type KernelEvent, type KernelOptions, type RunnableCell } from './kernel.ts';
import { locate, type Site } from './locate.ts';
import { thetaOf } from './numbers.ts';

class Tree {
  name = 'tree';
  toString(): string {
    return `Tree(\n  ${this.name}\n)`;
  }
}

const library = { Tree, dot: { kind: 'figure', marks: [] } };
const ids = 'abcdefgh';
const compile = (sources: readonly string[]) =>
  sources.map((source, at) => compileCell({ id: ids[at] ?? '', source, defines: true }));

interface Options extends Partial<KernelOptions> {
  seed?: number;
  keeps?: boolean;
  isHeld?: boolean;
  theta?: readonly number[][];
  only?: string;
}

/** Makes a function of code in brackets; the file's name is what stacks call it. */
export type ToFunction = (code: string, file: string) => unknown;

export const text = (one: Shown): string => ('text' in one ? one.text : one.kind);

/** Runs cells named a, b, c …, and gives what the kernel told, each cell's result, or what the last one shows. */
export function cellRunner(toFunction: ToFunction) {
  async function events(sources: readonly string[], given: Options = {}) {
    const { seed = 1, keeps = false, isHeld = false, theta, only = ids, ...options } = given;
    const cells = compile(sources).filter(({ id }) => only.includes(id));
    const sites: Site[] = cells.map((cell) => ({ cell, file: cell.id, line: 1, column: 2 }));
    const kernel = createKernel({
      libraries: { trees: library },
      shapeOf: (value) => (value === library.dot ? 'picture' : value instanceof Tree ? 'tree' : 'plain'),
      locate: (stack, id) => locate(stack, id, sites),
      ...options,
    });
    const runnable = cells.map((cell): RunnableCell =>
      ({ ...cell, run: toFunction(`(${cell.code})`, cell.id) as CellFunction }));
    const told: KernelEvent[] = [];
    const job = { cells: runnable, theta: theta ?? cells.map(thetaOf), redraw: new Set(ids), seed, keeps, isHeld };
    await kernel.run(job, (event) => told.push(event));
    return told;
  }

  async function run(sources: readonly string[], options: Options = {}): Promise<CellResult[]> {
    return (await events(sources, options)).flatMap((event) => (event.kind === 'end' ? [event.result] : []));
  }

  async function shows(...sources: string[]): Promise<string[]> {
    const last = (await run(sources)).at(-1);
    if (last?.error) throw new Error(last.error.message);
    return (last?.shown ?? []).map(text);
  }

  return { events, run, shows };
}
