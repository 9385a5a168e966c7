/** A program in tests: a lecture of four cells, of which `loss` is in view, and a runner whose answers a test gives. */
import type { CellError, CellResult, CellSource, CompiledCell } from '../../cell/cell.ts';
import { compileCell } from '../../cell/compile.ts';
import { plan, type Outline } from '../../cell/order.ts';
import { outlineOf } from '../../cell/outline.ts';
import { CellProblem } from '../../cell/problem.ts';
import type { RunEnd, Runner, RunRequest } from '../../sandbox/host.ts';
import type { GestureKind } from './edits.ts';
import { Program } from './program.ts';

export const lecture = [
  { id: 'data', source: 'const n = 1;', defines: true },
  { id: 'model', source: 'const twice = n * 2;', defines: true },
  { id: 'loss', source: 'twice + 3;', defines: true },
  { id: 'apart', source: 'const other = 4;', defines: true },
];

interface Flight extends RunRequest {
  /** The text of the first cell, as the runner has it. */
  data: string;
  tell: (result: CellResult) => void;
  end: (how: RunEnd) => void;
  fail: (reason: unknown) => void;
}

/** A runner that reads cells as the real one does; when its runs answer, and what, a test decides. */
class FakeRunner implements Runner {
  readonly loads: (readonly CellSource[])[] = [];
  readonly flights: Flight[] = [];
  loaded: readonly CellSource[] = [];
  #outlines: readonly Outline[] = [];
  #rebound: ReadonlySet<string> = new Set();

  async load(cells: readonly CellSource[]): Promise<readonly (CompiledCell | CellError)[]> {
    this.loads.push(cells);
    await settled();
    const answers = cells.map(read);
    const outlines = cells.map((cell, at) => outlineOf(cell, 'code' in answers[at]! ? answers[at] : undefined));
    this.#rebound = this.#outlines.length > 0 ? plan(outlines, new Set(), this.#outlines).redraw : new Set();
    this.#outlines = outlines;
    this.loaded = cells;
    this.flights.at(-1)?.end('stale');
    return answers;
  }

  dependents(changed: readonly string[]): readonly string[] {
    return [...plan(this.#outlines, new Set([...this.#rebound, ...changed])).redraw];
  }

  run(request: RunRequest, tell: Flight['tell']): Promise<RunEnd> {
    return new Promise((end, fail) => this.flights.push({ ...request, data: this.loaded[0]!.source, tell, end, fail }));
  }

  point(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  expectCode(): void {}

  close(): void {
    this.flights.at(-1)?.end('stale');
  }
}

function read(cell: CellSource): CompiledCell | CellError {
  try {
    return compileCell(cell);
  } catch (problem) {
    if (problem instanceof CellProblem) return problem.error;
    throw problem;
  }
}

/** All promises that can go on have gone on. */
export const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

export const good = (id: string, text = `shown by ${id}`): CellResult => ({ id, redrawn: true, shown: [{ kind: 'value', text }] });
export const bad = (id: string, kind: CellError['kind'], message = kind): CellResult =>
  ({ id, redrawn: true, shown: [], error: { kind, message } });

/** A program at a reader's hands: what is done to it waits until all that follows at once has followed. */
export function start(failing = false) {
  const runner = new FakeRunner();
  const waiting = new Set<() => void>();
  const lost: unknown[] = [];
  const program = new Program(lecture, {
    runner: () => (failing ? Promise.reject(new Error('no sandbox')) : Promise.resolve(runner)),
    distance: (id) => (id === 'loss' ? 1 : 2),
    after: (_, callback) => {
      waiting.add(callback);
      return () => waiting.delete(callback);
    },
    onUnavailable: (reason) => lost.push(reason),
  });
  const edit = (cell: string, text: string, gesture: GestureKind = 'type', open = gesture === 'type') => {
    program.dispatch({ kind: 'edit', gesture, texts: new Map([[cell, text]]), open });
    return settled();
  };
  /** One step of a drag that goes on. */
  const drag = (cell: string, text: string) => edit(cell, text, 'drag', true);
  /** The reader lets go of the keys: everything that waits for that happens. */
  const pause = async () => {
    const due = [...waiting];
    waiting.clear();
    for (const callback of due) callback();
    await settled();
    await settled();
  };
  const last = (): Flight => runner.flights.at(-1)!;
  const answer = async (...results: CellResult[]) => {
    const { redraw, tell, end } = last();
    for (const result of results.length > 0 ? results : redraw.map((id) => good(id))) tell(result);
    end('done');
    await settled();
  };
  const statuses = () => lecture.map(({ id }) => program.cell(id).status).join(' ');
  return { program, runner, lost, edit, drag, pause, last, answer, statuses };
}
