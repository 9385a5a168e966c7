/** Elements of HTML: those that are more than their attributes and children. */
import { ChartCanvas, type CanvasContext } from './canvas.ts';
import { ChartElement, ChartFragment } from './element.ts';
import { parseInto, type Growing, type Maker } from './markup.ts';
import { htmlNamespace } from './namespaces.ts';

export class HtmlElement extends ChartElement {
  constructor(ownerDocument: Maker, localName: string) {
    super(ownerDocument, htmlNamespace, localName);
  }

  get innerText(): string {
    return this.textContent;
  }

  set innerText(text: unknown) {
    this.textContent = text;
  }

  get hidden(): boolean {
    return this.hasAttribute('hidden');
  }

  set hidden(isHidden: unknown) {
    this.toggleAttribute('hidden', Boolean(isHidden));
  }

  get lang(): string {
    return this.getAttribute('lang') ?? '';
  }

  set lang(language: unknown) {
    this.setAttribute('lang', language);
  }

  get title(): string {
    return this.getAttribute('title') ?? '';
  }

  set title(text: unknown) {
    this.setAttribute('title', text);
  }
}

/** Its markup becomes its content, not its children. */
export class TemplateElement extends HtmlElement {
  readonly content = new ChartFragment(this.ownerDocument);

  override get innerHTML(): string {
    return super.innerHTML;
  }

  override set innerHTML(text: unknown) {
    const element = this.ownerDocument.createElementNS(htmlNamespace, 'div');
    parseInto(element, String(text));
    this.content.replaceChildren(...(element as Growing).childNodes);
  }
}

/** A field or a result. What was written into it is seen, and is no part of its markup. */
export class ValueElement extends HtmlElement {
  written: string | undefined;

  get value(): string {
    return this.written ?? this.textContent;
  }

  set value(text: unknown) {
    this.written = String(text);
    this.touch();
  }
}

export class CanvasElement extends HtmlElement {
  readonly #canvas = new ChartCanvas();

  get width(): number {
    return this.#canvas.width;
  }

  set width(pixels: unknown) {
    this.#canvas.width = Math.max(0, Math.floor(Number(pixels)) || 0);
  }

  get height(): number {
    return this.#canvas.height;
  }

  set height(pixels: unknown) {
    this.#canvas.height = Math.max(0, Math.floor(Number(pixels)) || 0);
  }

  getContext(kind: string): CanvasContext {
    return this.#canvas.getContext(kind);
  }

  toDataURL(): string {
    return this.#canvas.toDataURL();
  }
}

/** The element that HTML has under this name. */
export function htmlElement(document: Maker, name: string): HtmlElement {
  if (name === 'canvas') return new CanvasElement(document, name);
  if (name === 'template') return new TemplateElement(document, name);
  return name === 'textarea' || name === 'output' ? new ValueElement(document, name) : new HtmlElement(document, name);
}
