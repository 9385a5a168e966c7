/**
 * The frames as the page sees them. A worker starts in a frame that the page writes itself, which works everywhere.
 * Beside it, as soon as another code is to be expected, a frame with an address is opened, in which a worker waits for
 * its cells; once it has taken some, it stands in place of the first. Where none comes, because the page is a file,
 * there is no network or the host forbids it, nothing waits for it.
 */
import { behind, type Runtime } from './assemble.ts';
import { openFrame, type OpenFrame } from './open-frame.ts';
import { createSpare, type Spare } from './spare.ts';
import type { Trust } from './trust.ts';

/** What a worker is made of. */
export interface Source {
  runtime: Runtime;
  text: string;
}

/** What leads from a worker to its guard. */
export interface Answering {
  /** Gives the port that the worker is to have, another for each attempt. */
  connect: () => MessagePort;
  /** Resolves with the worker's first word. */
  up: Promise<void>;
}

export class FrameHost {
  readonly #spare: Spare;
  readonly #open: () => OpenFrame;
  #frame: OpenFrame;

  constructor(document: Document, trust: Trust) {
    this.#open = () => openFrame(document, { srcdoc: trust.framePage });
    this.#spare = createSpare(document, trust.frameAddress);
    this.#frame = this.#open();
  }

  /** Starts a worker in place of the last. */
  async start(source: Source, answering: Answering): Promise<void> {
    if (await this.#take(source, answering)) return;
    if (this.#frame.isLost()) this.#replace();
    try {
      await this.#attempt(source, answering);
    } catch {
      this.#replace();
      await this.#attempt(source, answering);
    }
  }

  /** Has one worker wait for the next source, if it can be had. */
  prepare(runtime: Runtime): void {
    this.#spare.prepare(runtime);
  }

  /** Ends the worker, however busy it is; the one that waits goes on waiting. */
  stop(): void {
    this.#frame.stop();
  }

  close(): void {
    this.#spare.close();
    this.#frame.close();
  }

  #replace(): void {
    this.close();
    this.#frame = this.#open();
  }

  async #attempt({ runtime, text }: Source, { connect, up }: Answering): Promise<void> {
    await this.#frame.ready;
    await this.#frame.handOver({ kind: 'start', source: runtime.text + text }, connect(), up);
  }

  /** Gives the source to the worker that waits; says whether there was one and it works. */
  async #take({ runtime, text }: Source, { connect, up }: Answering): Promise<boolean> {
    const taken = this.#spare.take();
    if (!taken) return false;
    const last = this.#frame;
    if (taken !== last) last.stop();
    try {
      await taken.handOver({ kind: 'take', cells: behind(runtime, text) }, connect(), up);
    } catch {
      this.#spare.fail();
      if (taken === last) this.#frame = this.#open();
      return false;
    }
    this.#spare.praise();
    if (taken !== last) last.close();
    this.#frame = taken;
    return true;
  }
}
