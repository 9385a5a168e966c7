/** One frame as the page sees it, from its making to its end. */
import type { FromFrame, ToFrame } from '../cell/protocol.ts';
import { limits } from './limits.ts';
import { within } from './within.ts';

/** A document, or the address of one. */
export type FrameContent = { srcdoc: string } | { src: string };

/** To hand a worker its cells. */
export type HandOver = { kind: 'start'; source: string } | { kind: 'take'; cells: string };

export interface OpenFrame {
  ready: Promise<FromFrame>;
  /** @param up resolves with the first word of the worker. */
  handOver(how: HandOver, to: MessagePort, up: Promise<void>): Promise<void>;
  /** Has a worker wait for its cells. */
  prepare(runtime: string): void;
  stop(): void;
  isLost(): boolean;
  close(): void;
}

export function openFrame(document: Document, content: FrameContent): OpenFrame {
  const { port1: port, port2 } = new MessageChannel();
  const element = frameElement(document, content);
  let generation = 0;
  let isPrepared = false;
  let loads = 0;
  element.onload = () => {
    loads += 1;
    if (loads === 1) element.contentWindow?.postMessage(null, '*', [port2]);
  };
  const ready = within(limits.start, hearing(port, ({ kind }) => kind === 'ready'));
  ready.catch(() => undefined);
  document.body.append(element);
  const tell = (message: ToFrame, to: readonly MessagePort[] = []): void => port.postMessage(message, [...to]);
  return {
    ready,
    async handOver(how, to, up) {
      generation += 1;
      const own = generation;
      const heard = hearing(port, (message) => 'generation' in message && message.generation === own);
      tell({ ...how, generation: own }, [to]);
      throwFailure(await within(limits.frame, heard));
      const failure = hearing(port, (message) => message.kind === 'failed' && message.generation === own);
      await within(limits.start, Promise.race([up, failure.then(throwFailure)]));
    },
    prepare(runtime) {
      tell({ kind: 'prepare', ...(isPrepared ? {} : { runtime }) });
      isPrepared = true;
    },
    stop: () => tell({ kind: 'stop' }),
    isLost: () => loads > 1,
    close() {
      port.close();
      element.remove();
    },
  };
}

function throwFailure(message: FromFrame): void {
  if (message.kind === 'failed') throw new Error(message.message);
}

function frameElement(document: Document, content: FrameContent): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.title = 'Code';
  element.hidden = true;
  return Object.assign(element, content);
}

/** The next message of that kind. */
function hearing(port: MessagePort, isIt: (message: FromFrame) => boolean): Promise<FromFrame> {
  return new Promise((done) => {
    port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
      if (isIt(data)) done(data);
    };
  });
}
