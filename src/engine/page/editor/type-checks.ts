/** Asks the checker of types about the program, one question at a time, after a pause, and tells what it found. */
import type { CompiledCell } from '../../cell/cell.ts';
import type { CheckAnswer, CheckOrder, TypeFinding } from '../../types/protocol.ts';
import type { Program } from '../live/program.ts';

/** What is needed of a worker. */
export interface TypeWorker {
  postMessage(order: CheckOrder): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<CheckAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface TypeChecksSpec {
  program: Pick<Program, 'cell' | 'edits' | 'isMoving'>;
  startWorker: () => TypeWorker;
  /** Calls back after so many milliseconds, unless what it returns is called before. */
  after: (milliseconds: number, callback: () => void) => () => void;
  onFindings: (found: ReadonlyMap<string, readonly TypeFinding[]>) => void;
}

/** After the last change, longer than a text waits to be run: the run comes first. */
const pause = 400;
/** A checker that takes longer has lost its way, and is replaced at the next change. */
const patience = 20_000;

export class TypeChecks {
  readonly #spec: TypeChecksSpec;
  /** The last text of each cell that could be read: what it defines counts on while it cannot. */
  readonly #readable = new Map<string, CompiledCell>();
  #worker: TypeWorker | undefined;
  #version = 0;
  #isBusy = false;
  #isBehind = false;
  #forgetPause = (): void => undefined;
  #forgetWatch = (): void => undefined;

  constructor(spec: TypeChecksSpec) {
    this.#spec = spec;
  }

  /** The program has changed. */
  askSoon(): void {
    this.#forgetPause();
    this.#forgetPause = this.#spec.after(pause, () => this.#ask());
  }

  #ask(): void {
    const { program, startWorker, after } = this.#spec;
    const ids = [...program.edits.author.keys()];
    const isRunning = ids.some((id) => program.cell(id).status === 'running');
    if (program.isMoving || isRunning) return this.askSoon();
    this.#isBehind = this.#isBusy;
    if (this.#isBusy) return;
    for (const id of ids) {
      const { compiled } = program.cell(id);
      if (compiled) this.#readable.set(id, compiled);
    }
    this.#worker ??= this.#listenTo(startWorker());
    this.#isBusy = true;
    this.#version += 1;
    this.#worker.postMessage({ version: this.#version, cells: ids.flatMap((id) => this.#cell(id)) });
    this.#forgetWatch = after(patience, () => this.#giveUp());
  }

  #cell(id: string): CheckOrder['cells'] {
    const cell = this.#readable.get(id);
    return cell ? [{ id, source: cell.source, defines: cell.defines, imports: cell.imports }] : [];
  }

  #listenTo(worker: TypeWorker): TypeWorker {
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = () => this.#giveUp();
    return worker;
  }

  #hear({ version, findings }: CheckAnswer): void {
    if (version !== this.#version) return;
    this.#rest();
    const current = findings.filter(({ cell }) => this.#isCurrent(cell));
    if (this.#isBehind) this.askSoon();
    else this.#spec.onFindings(Map.groupBy(current, ({ cell }) => cell));
  }

  /** Of a text that cannot be read its error is told, and of one that has changed since nothing is known yet. */
  #isCurrent(id: string): boolean {
    return this.#spec.program.cell(id).text === this.#readable.get(id)?.source;
  }

  #rest(): void {
    this.#isBusy = false;
    this.#forgetWatch();
  }

  #giveUp(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#rest();
  }
}
