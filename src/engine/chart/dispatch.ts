/** Events of the page, told to the elements that the cell made. */
import type { ChartDocument } from './document.ts';
import { isDrawn } from './encoder.ts';
import type { ChartElement } from './element.ts';
import { ChartEvent } from './events.ts';
import type { ChartNode } from './node.ts';
import type { PageEvent } from './tree.ts';

/** These stay with their element; all others go up. */
const staying = /^(?:pointer|mouse)(?:enter|leave)$|^(?:focus|blur)$/;

/** Tells an element below the root of an event; none where the way to it leads nowhere. */
export function dispatch(root: ChartElement, { type, path, fields }: PageEvent): void {
  const target = path.reduce<ChartNode | undefined>((node, at) => node?.childNodes.filter(isDrawn)[at], root);
  const { defaultView: view } = root.ownerDocument as unknown as ChartDocument;
  target?.dispatchEvent(new ChartEvent(type, { ...fields, view, bubbles: !staying.test(type) }));
}
