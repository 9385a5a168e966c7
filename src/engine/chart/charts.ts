/** The one object that the kernel is given: how cells can draw, and how what they drew is shown. */
import { documents } from '../words/documents.ts';
import { fill } from '../words/fill.ts';
import { allowance, isWaiting, passTime } from './clock.ts';
import { ChartElement } from './element.ts';
import { dispatch } from './dispatch.ts';
import { encode, encodeChanges } from './encode.ts';
import { forgetNames } from './image.ts';
import { limits } from './limits.ts';
import type { ChartData, PageEvent } from './tree.ts';
import { console, printTo, type Print } from './warnings.ts';

export const charts = {
  /** Before a cell runs: what libraries print goes there. */
  begin(print: Print): void {
    forgetNames();
    printTo(print);
  },

  /** After it, or while it waits: time passes until nobody waits for it, and microtasks run. */
  async settle(): Promise<void> {
    const allowed = allowance();
    await microtasks();
    while (isWaiting()) {
      if (!passTime(allowed)) {
        console.warn(fill(documents.endless, { seconds: limits.time / 1000 }));
        return;
      }
      await microtasks();
    }
  },

  /** Tells an element that was encoded of an event. Then `settle`, and ask each that is kept for its changes. */
  dispatch(element: unknown, event: PageEvent): void {
    if (element instanceof ChartElement) dispatch(element, event);
  },

  /** What of an element is no longer as it was last encoded; nothing where all is. @throws as `encode` does */
  encodeChanges: (element: unknown): ChartData | undefined =>
    (element instanceof ChartElement ? encodeChanges(element) : undefined),

  isElement: (value: unknown): boolean => value instanceof ChartElement,

  /** @throws for what is no element, and for a tree that is too large or contains itself */
  encode(element: unknown): ChartData {
    if (!(element instanceof ChartElement)) throw new TypeError(documents.noElement);
    return encode(element);
  },
};

/** So many steps may lie between a promise and what waits for it. */
const steps = 10;

async function microtasks(): Promise<void> {
  for (let step = 0; step < steps; step++) await Promise.resolve();
}
