/**
 * A worker that waits for its cells, in a frame with an address: the policy of the page does not hold there, only that
 * of the frame, which lets a worker take one text more.
 */
import type { Runtime } from './assemble.ts';
import { openFrame, type OpenFrame } from './open-frame.ts';

export interface Spare {
  /** Has one worker wait, if none does. Nobody waits for it: where it cannot be had, there is none. */
  prepare({ text }: Runtime): void;
  /** The frame in which a worker waits; from now on it counts as taken. */
  take(): OpenFrame | undefined;
  /** The worker had its cells and gave its first word. */
  praise(): void;
  /** It did not: the frame is closed, and if none ever worked, there will be no other. */
  fail(): void;
  /** The frame is closed, with all that is in it. */
  close(): void;
}

export function createSpare(document: Document, address: string | undefined): Spare {
  let frame: OpenFrame | undefined;
  let isAsked = false;
  let isWaiting = false;
  let hasWorked = false;
  let isGivenUp = address === undefined;
  const close = (): void => {
    frame?.close();
    frame = undefined;
    isAsked = isWaiting = false;
  };
  const fail = (): void => {
    close();
    isGivenUp = !hasWorked;
  };
  return {
    prepare({ text }) {
      if (isGivenUp || isAsked || address === undefined || !isReachable(document)) return;
      isAsked = true;
      const own = frame ??= openFrame(document, { src: address });
      own.ready.then(() => {
        if (own !== frame) return;
        own.prepare(text);
        isWaiting = true;
      }, () => own === frame && fail());
    },
    take() {
      if (!isWaiting) return undefined;
      isAsked = isWaiting = false;
      if (frame?.isLost() === true) close();
      return frame;
    },
    praise() {
      hasWorked = true;
    },
    fail,
    close,
  };
}

/** No service worker answers for a frame without origin, and a page that is a file has no server. */
const isReachable = ({ defaultView, location }: Document): boolean =>
  location.protocol.startsWith('http') && defaultView?.navigator.onLine !== false;
