/**
 * The free names of libraries, for esbuild's `inject`: in a bundle of Plot and d3 they mean this document and this
 * clock, so that no global has to be there. What is JavaScript's own is kept from before the worker loses its globals.
 * An element that comes of it has `outerHTML`, and `charts.encode(element)` in `charts.ts` makes data of it.
 */
import { ChartDocument, ChartWindow } from './document.ts';
import { ChartElement, ChartFragment } from './element.ts';
import { HtmlElement } from './html-element.ts';
import { SvgElement } from './svg-element.ts';
import { ChartNode } from './node.ts';
import { ChartText } from './text.ts';

export {
  performance, queueMicrotask, requestAnimationFrame, cancelAnimationFrame, setTimeout, clearTimeout, setInterval,
  clearInterval,
} from './clock.ts';
export { console } from './warnings.ts';
export { ChartEvent as Event, ChartEvent as CustomEvent } from './events.ts';

export const document = new ChartDocument();
export const window = document.defaultView;
export const navigator = { maxTouchPoints: 0, userAgent: '' };

/** Lists of nodes are arrays here: nothing is one of these. */
export class NodeList extends Array {}
export class HTMLCollection extends Array {}

export {
  ChartNode as Node, ChartElement as Element, HtmlElement as HTMLElement, SvgElement as SVGElement, ChartText as Text,
  ChartFragment as DocumentFragment, ChartDocument as Document, ChartWindow as Window,
};

export const { Intl, URL } = globalThis;
