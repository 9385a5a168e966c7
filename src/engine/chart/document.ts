/** The document of charts: what Plot, d3 and htl touch of a browser's, as plain objects, and no more. */
import { requestAnimationFrame, cancelAnimationFrame } from './clock.ts';
import { ChartElement, ChartFragment } from './element.ts';
import { ChartEvent, ChartEventTarget } from './events.ts';
import { htmlElement } from './html-element.ts';
import type { Maker } from './markup.ts';
import { htmlNamespace, svgNamespace } from './namespaces.ts';
import { types, type ChartNode } from './node.ts';
import type { ChartStyle } from './style.ts';
import { SvgElement } from './svg-element.ts';
import { ChartComment, ChartText } from './text.ts';
import { TreeWalker } from './walk.ts';

/** What d3 asks of a window: a drag listens there, and draws where Plot's lines are half a pixel off. */
export class ChartWindow extends ChartEventTarget {
  readonly document: ChartDocument;
  readonly devicePixelRatio = 1;
  readonly Event = ChartEvent;
  readonly CustomEvent = ChartEvent;
  readonly requestAnimationFrame = requestAnimationFrame;
  readonly cancelAnimationFrame = cancelAnimationFrame;

  constructor(document: ChartDocument) {
    super();
    this.document = document;
  }

  getComputedStyle(element: ChartElement): ChartStyle {
    return element.style;
  }
}

export class ChartDocument extends ChartEventTarget implements Maker {
  readonly nodeType = types.document;
  readonly nodeName = '#document';
  readonly defaultView = new ChartWindow(this);
  readonly documentElement = this.createElement('html');
  readonly head = this.documentElement.appendChild(this.createElement('head'));
  readonly body = this.documentElement.appendChild(this.createElement('body'));

  createElement(name: string): ChartElement {
    return htmlElement(this, String(name).toLowerCase());
  }

  createElementNS(namespace: string | null, name: string): ChartElement {
    const localName = String(name);
    if (namespace === htmlNamespace) return htmlElement(this, localName);
    return namespace === svgNamespace ? new SvgElement(this, namespace, localName)
      : new ChartElement(this, namespace ?? '', localName);
  }

  createTextNode(text: unknown): ChartText {
    return new ChartText(this, text);
  }

  createComment(text: unknown): ChartComment {
    return new ChartComment(this, text);
  }

  createDocumentFragment(): ChartFragment {
    return new ChartFragment(this);
  }

  createTreeWalker(root: ChartNode, whatToShow?: number): TreeWalker {
    return new TreeWalker(root, whatToShow);
  }

  createEvent(): ChartEvent {
    return new ChartEvent('');
  }

  importNode(node: ChartNode, deep = false): ChartNode {
    return node.cloneNode(deep);
  }

  querySelector(selector: string): ChartElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  querySelectorAll(selector: string): ChartElement[] {
    const root = this.documentElement;
    return [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
  }

  getElementById(id: string): ChartElement | null {
    return this.documentElement.querySelector(`[id="${id}"]`);
  }

  protected override above(): ChartEventTarget {
    return this.defaultView;
  }
}
