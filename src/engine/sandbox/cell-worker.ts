/** The hostile worker and its guard as the page sees them: started, given orders, ended. */
import type { FromGuard, ToGuard, ToWorker } from '../cell/protocol.ts';
import { createFrameHost } from './frame-host.ts';
import { limits } from './limits.ts';
import type { SandboxParts } from './parts.ts';
import type { Trust } from './trust.ts';
import { within } from './within.ts';

export interface CellWorker {
  /** Starts a worker on this source in place of the last, and waits for its first word. */
  start(source: string): Promise<void>;
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
  const frame = createFrameHost(document, trust);
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
      const up = firstWord(guard, hear);
      await frame.start(source, connect);
      await within(limits.start, up);
    },
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
