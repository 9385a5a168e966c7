/** Elements of the document of charts: attributes, style, classes, and what is asked of them by selectors. */
import { insertAdjacent } from './adjacent.ts';
import { Attributes, type AttributeValue, type ChartAttribute } from './attributes.ts';
import { ClassList } from './class-list.ts';
import { datasetOf } from './dataset.ts';
import { boxOf, type Box } from './measure.ts';
import { parseInto, type Maker } from './markup.ts';
import { htmlNamespace } from './namespaces.ts';
import { ChartNode, types, type Owner } from './node.ts';
import { matches } from './select.ts';
import { markupOf } from './serialize.ts';
import type { ChartStyle } from './style.ts';
import { following } from './walk.ts';

/** A node with elements in it: an element, or a fragment. */
abstract class ChartParent extends ChartNode {
  get children(): ChartElement[] {
    return this.childNodes.filter((child) => child instanceof ChartElement);
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get firstElementChild(): ChartElement | null {
    return elementFrom(this.firstChild, 'nextSibling');
  }

  get lastElementChild(): ChartElement | null {
    return elementFrom(this.lastChild, 'previousSibling');
  }

  querySelector(selector: string): ChartElement | null {
    for (const one of this.#below()) {
      if (matches(one, selector, this.scope())) return one;
    }
    return null;
  }

  querySelectorAll(selector: string): ChartElement[] {
    return [...this.#below()].filter((one) => matches(one, selector, this.scope()));
  }

  getElementsByTagName(name: string): ChartElement[] {
    return this.querySelectorAll(name);
  }

  getElementsByClassName(name: string): ChartElement[] {
    return [...this.#below()].filter((one) => one.classList.contains(name));
  }

  /** What `:scope` means. */
  protected scope(): ChartElement | undefined {
    return undefined;
  }

  * #below(): Generator<ChartElement> {
    for (let node = following(this, this); node; node = following(node, this)) {
      if (node instanceof ChartElement) yield node;
    }
  }
}

function elementFrom(start: ChartNode | null, toward: 'nextSibling' | 'previousSibling'): ChartElement | null {
  for (let node = start; node; node = node[toward]) {
    if (node instanceof ChartElement) return node;
  }
  return null;
}

export class ChartFragment extends ChartParent {
  constructor(ownerDocument: Owner) {
    super(ownerDocument, types.fragment, '#document-fragment');
  }

  protected override bare(): ChartFragment {
    return new ChartFragment(this.ownerDocument);
  }
}

export class ChartElement extends ChartParent {
  readonly namespaceURI: string;
  readonly localName: string;
  declare readonly ownerDocument: Maker;
  readonly #attributes = new Attributes();

  constructor(ownerDocument: Maker, namespaceURI: string, localName: string) {
    super(ownerDocument, types.element, namespaceURI === htmlNamespace ? localName.toUpperCase() : localName);
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }

  /** In a word where a cell prints it, as its fields are those of our document. */
  override toString(): string {
    return `<${this.localName}>`;
  }

  get tagName(): string {
    return this.nodeName;
  }

  override get parentElement(): ChartElement | null {
    return this.parentNode instanceof ChartElement ? this.parentNode : null;
  }

  get nextElementSibling(): ChartElement | null {
    return elementFrom(this.nextSibling, 'nextSibling');
  }

  get previousElementSibling(): ChartElement | null {
    return elementFrom(this.previousSibling, 'previousSibling');
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name);
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(String(name), value);
    this.touch();
  }

  removeAttribute(name: string): void {
    this.#attributes.remove(name);
    this.touch();
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  toggleAttribute(name: string, on = !this.hasAttribute(name)): boolean {
    if (on) this.setAttribute(name, this.getAttribute(name) ?? '');
    else this.removeAttribute(name);
    return on;
  }

  setAttributeNS(_namespace: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttributeNS(_namespace: string | null, name: string): string | null {
    return this.getAttribute(name);
  }

  removeAttributeNS(_namespace: string | null, name: string): void {
    this.removeAttribute(name);
  }

  hasAttributeNS(_namespace: string | null, name: string): boolean {
    return this.hasAttribute(name);
  }

  getAttributeNames(): string[] {
    return this.#attributes.names();
  }

  get attributes(): readonly ChartAttribute[] {
    return this.#attributes.list();
  }

  /** For who writes all of them down: styles and images are told as what they are. */
  eachAttribute(tell: (name: string, value: AttributeValue) => void): void {
    this.#attributes.each(tell);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get classList(): ClassList {
    return new ClassList(this);
  }

  /** Who asks for the style of an element is about to write it. */
  get style(): ChartStyle {
    this.touch();
    return this.#attributes.style();
  }

  set style(text: unknown) {
    this.setAttribute('style', text);
  }

  get dataset(): Record<string, string | undefined> {
    return datasetOf(this);
  }

  matches(selector: string): boolean {
    return matches(this, selector);
  }

  closest(selector: string): ChartElement | null {
    return this.matches(selector) ? this : this.parentElement?.closest(selector) ?? null;
  }

  getBBox(): Box {
    return boxOf(this);
  }

  getComputedTextLength(): number {
    return boxOf(this).width;
  }

  get outerHTML(): string {
    return markupOf(this);
  }

  get innerHTML(): string {
    return this.childNodes.map(markupOf).join('');
  }

  set innerHTML(text: unknown) {
    this.replaceChildren();
    parseInto(this, String(text));
  }

  insertAdjacentElement(place: string, element: ChartElement): ChartElement {
    insertAdjacent(this, place, [element]);
    return element;
  }

  insertAdjacentHTML(place: string, markup: unknown): void {
    const box = this.bare();
    parseInto(box, String(markup));
    insertAdjacent(this, place, box.childNodes);
  }

  protected override scope(): ChartElement {
    return this;
  }

  protected override bare(): ChartElement {
    const copy = this.ownerDocument.createElementNS(this.namespaceURI, this.localName) as ChartElement;
    this.eachAttribute((name, value) => copy.setAttribute(name, value));
    return copy;
  }
}
