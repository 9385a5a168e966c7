/** The frame as the page sees it: made, replaced when it is lost, and told to start and end workers. */
import type { FromFrame, ToFrame } from '../cell/protocol.ts';
import { limits } from './limits.ts';
import type { Trust } from './trust.ts';
import { within } from './within.ts';

export interface FrameHost {
  /** Starts a worker in place of the last. `connect` gives the port that the worker is to have. */
  start(source: string, connect: () => MessagePort): Promise<void>;
  /** Ends the worker, however busy it is. */
  stop(): void;
  close(): void;
}

export function createFrameHost(document: Document, trust: Trust): FrameHost {
  let generation = 0;
  let frame = openFrame(document, trust);
  const replace = (): void => {
    frame.close();
    frame = openFrame(document, trust);
  };
  const attempt = async (source: string, connect: () => MessagePort): Promise<void> => {
    await frame.ready;
    generation += 1;
    await frame.start({ kind: 'start', generation, source }, connect());
  };
  return {
    async start(source, connect) {
      if (frame.isLost()) replace();
      try {
        await attempt(source, connect);
      } catch {
        replace();
        await attempt(source, connect);
      }
    },
    stop: () => frame.stop(),
    close: () => frame.close(),
  };
}

type Start = Extract<ToFrame, { kind: 'start' }>;

interface OpenFrame {
  ready: Promise<FromFrame>;
  start(order: Start, port: MessagePort): Promise<void>;
  stop(): void;
  isLost(): boolean;
  close(): void;
}

function openFrame(document: Document, trust: Trust): OpenFrame {
  const { port1: port, port2 } = new MessageChannel();
  const element = frameElement(document, trust);
  let loads = 0;
  element.onload = () => {
    loads += 1;
    if (loads === 1) element.contentWindow?.postMessage(null, '*', [port2]);
  };
  const ready = within(limits.start, hearing(port, ({ kind }) => kind === 'ready'));
  ready.catch(() => undefined);
  document.body.append(element);
  return {
    ready,
    async start(order, to) {
      const heard = hearing(port, (message) => 'generation' in message && message.generation === order.generation);
      port.postMessage(order, [to]);
      const answer = await within(limits.frame, heard);
      if (answer.kind === 'failed') throw new Error(answer.message);
    },
    stop: () => port.postMessage({ kind: 'stop' } satisfies ToFrame),
    isLost: () => loads > 1,
    close() {
      port.close();
      element.remove();
    },
  };
}

function frameElement(document: Document, { framePage }: Trust): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.title = 'Code';
  element.hidden = true;
  element.srcdoc = framePage;
  return element;
}

/** The next message of that kind. */
function hearing(port: MessagePort, isIt: (message: FromFrame) => boolean): Promise<FromFrame> {
  return new Promise((done) => {
    port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
      if (isIt(data)) done(data);
    };
  });
}
