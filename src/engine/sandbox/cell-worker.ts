/** The hostile worker and its guard as the page sees them: started, given orders, ended. */
import type { FromGuard, ToGuard, ToWorker } from '../cell/protocol.ts';
import type { Runtime } from './assemble.ts';
import { FrameHost, type Source } from './frame-host.ts';
import type { SandboxParts } from './parts.ts';
import type { Trust } from './trust.ts';

export interface CellWorker {
  /** Starts a worker on this source in place of the last, and waits for its first word. */
  start(source: Source): Promise<void>;
  /** Has a worker wait for the next source. */
  prepare(runtime: Runtime): void;
  order(order: ToWorker): void;
  /** Ends the worker and its guard, however busy they are. */
  kill(): void;
  close(): void;
}

interface World {
  document: Document;
  parts: SandboxParts;
  trust: Trust;
  /** Hears what came out of a run. */
  hear: (message: FromGuard) => void;
}

export function createCellWorker({ document, parts, trust, hear }: World): CellWorker {
  const frame = new FrameHost(document, trust);
  let guard: Worker | undefined;
  const tell = (message: ToGuard, port?: MessagePort): void => guard?.postMessage(message, port ? [port] : []);
  const connect = (): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    tell({ kind: 'attach' }, port1);
    return port2;
  };
  const kill = (): void => {
    guard?.terminate();
    guard = undefined;
    frame.stop();
  };
  return {
    async start(source) {
      guard ??= new Worker(trust.workerAt(parts.guard), { name: document.documentElement.lang });
      await frame.start(source, { connect, up: firstWord(guard, hear) });
    },
    prepare: (runtime) => frame.prepare(runtime),
    order: (order) => tell(order),
    kill,
    close() {
      kill();
      frame.close();
    },
  };
}

function firstWord(guard: Worker, hear: World['hear']): Promise<void> {
  return new Promise((done, fail) => {
    guard.onerror = () => fail(new Error('the guard did not start'));
    guard.onmessage = ({ data }: MessageEvent<FromGuard>) => {
      if (data.kind === 'up') done();
      else hear(data);
    };
  });
}
