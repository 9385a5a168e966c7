/** Talks to the training worker: one request at a time, later wishes gathered into the next. */
import type { LabState } from '../address.ts';
import type { Curve } from '../curve.ts';
import type { Answer, Request } from '../protocol.ts';

export interface WorkerLike {
  postMessage(request: Request): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<Answer>) => void): void;
  terminate(): void;
}

/** What goes along with every request: where training ends, and how its picture is to be painted. */
export type Frame = Pick<Request, 'stopAt' | 'region' | 'maps'>;

type Wish = Partial<Pick<Request, 'begin' | 'values' | 'epochs'>>;

export class Runner {
  readonly #worker: WorkerLike;
  readonly #frame: () => Frame;
  #run = 0;
  #busy = false;
  #wish: Wish | undefined;

  constructor(worker: WorkerLike, frame: () => Frame, show: (answer: Answer) => void) {
    this.#worker = worker;
    this.#frame = frame;
    worker.addEventListener('message', ({ data }) => {
      this.#busy = false;
      this.#send();
      if (data.run === this.#run) show(data);
    });
  }

  /** Answers to anything before are stale from now on. */
  begin(state: LabState, curve: Curve): void {
    this.#run += 1;
    this.#ask({ begin: { state, curve }, epochs: 0 });
  }

  setValues(values: readonly number[]): void {
    this.#ask({ values });
  }

  advance(epochs: number): void {
    this.#ask({ epochs: epochs + (this.#wish?.epochs ?? 0) });
  }

  /** Paints again, for another palette or look. */
  repaint(): void {
    this.#ask({});
  }

  get busy(): boolean {
    return this.#busy;
  }

  end(): void {
    this.#worker.terminate();
  }

  #ask(wish: Wish): void {
    this.#wish = wish.begin === undefined ? { ...this.#wish, ...wish } : wish;
    if (!this.#busy) this.#send();
  }

  #send(): void {
    if (this.#wish === undefined) return;
    this.#busy = true;
    this.#worker.postMessage({ run: this.#run, epochs: 0, ...this.#wish, ...this.#frame() });
    this.#wish = undefined;
  }
}
