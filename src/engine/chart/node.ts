/**
 * Nodes of the document of charts. Children are a linked list and each has its rank among its siblings, so that
 * appending, walking and putting 10,000 marks in order takes as many steps.
 */
import { documents } from '../words/documents.ts';
import { fill } from '../words/fill.ts';
import { ChartEventTarget } from './events.ts';
import { limits } from './limits.ts';

/** What a node asks of its document. */
export interface Owner extends ChartEventTarget {
  createTextNode(text: unknown): ChartNode;
}

/** A node, or what becomes a text. */
export type Content = ChartNode | string | number;

export const types = { element: 1, text: 3, comment: 8, document: 9, fragment: 11 } as const;

/** Of `compareDocumentPosition`: what the other node is. */
const is = { earlier: 2, later: 4, around: 8, inside: 16 } as const;

export class ChartNode extends ChartEventTarget {
  static readonly ELEMENT_NODE = types.element;
  static readonly TEXT_NODE = types.text;
  static readonly COMMENT_NODE = types.comment;
  static readonly DOCUMENT_NODE = types.document;
  static readonly DOCUMENT_FRAGMENT_NODE = types.fragment;

  readonly ownerDocument: Owner;
  readonly nodeType: number;
  readonly nodeName: string;
  parentNode: ChartNode | null = null;
  firstChild: ChartNode | null = null;
  lastChild: ChartNode | null = null;
  nextSibling: ChartNode | null = null;
  previousSibling: ChartNode | null = null;
  /** This itself is not what was last encoded: its attributes or its text. */
  changed = true;
  /** Something in it is not, or its children are others. */
  changedBelow = true;
  /** As it was last encoded: its place among those of its parent that are drawn, and how many it had itself. */
  sentAt = -1;
  sentChildren = -1;
  #rank = 0;
  #children = 0;

  constructor(ownerDocument: Owner, nodeType: number, nodeName: string) {
    super();
    this.ownerDocument = ownerDocument;
    this.nodeType = nodeType;
    this.nodeName = nodeName;
  }

  get parentElement(): ChartNode | null {
    return this.parentNode?.nodeType === types.element ? this.parentNode : null;
  }

  /** A chart counts as on a page from the start: Plot then measures texts at once, and not in a later frame. */
  get isConnected(): boolean {
    return true;
  }

  get childNodes(): ChartNode[] {
    const all: ChartNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) all.push(child);
    return all;
  }

  hasChildNodes(): boolean {
    return this.firstChild !== null;
  }

  get nodeValue(): string | null {
    return null;
  }

  get textContent(): string {
    let text = '';
    for (let child = this.firstChild; child; child = child.nextSibling) {
      if (child.nodeType !== types.comment) text += child.textContent;
    }
    return text;
  }

  set textContent(value: unknown) {
    this.replaceChildren(...(value === null || value === undefined || value === '' ? [] : [String(value)]));
  }

  insertBefore<T extends ChartNode>(node: T, before: ChartNode | null): T {
    if (node.nodeType === types.fragment) {
      for (const child of node.childNodes) this.insertBefore(child, before);
      return node;
    }
    if (node.contains(this)) throw new Error(documents.intoItself);
    if (before === (node as ChartNode)) return node;
    if (before && before.parentNode !== this) throw new Error(documents.notInside);
    node.remove();
    if (this.#children >= limits.nodes) throw new Error(fill(documents.tooManyNodes, { most: limits.nodes }));
    this.#children++;
    this.#link(node, before);
    touchFrom(this);
    return node;
  }

  #link(node: ChartNode, after: ChartNode | null): void {
    const before = after ? after.previousSibling : this.lastChild;
    node.parentNode = this;
    node.nextSibling = after;
    node.previousSibling = before;
    if (before) before.nextSibling = node;
    else this.firstChild = node;
    if (after) after.previousSibling = node;
    else this.lastChild = node;
    const [least, most] = [before ? before.#rank : undefined, after ? after.#rank : undefined];
    node.#rank = rankBetween(least, most);
    if (node.#rank === least || node.#rank === most) this.#rankAnew();
  }

  /** Where so many were put between two that no number is left there. */
  #rankAnew(): void {
    let rank = 0;
    for (let child = this.firstChild; child; child = child.nextSibling) child.#rank = rank++;
  }

  appendChild<T extends ChartNode>(node: T): T {
    return this.insertBefore(node, null);
  }

  removeChild<T extends ChartNode>(node: T): T {
    node.remove();
    return node;
  }

  replaceChild<T extends ChartNode>(node: ChartNode, old: T): T {
    old.replaceWith(node);
    return old;
  }

  /** What is drawn of this node is no longer what was encoded. */
  protected touch(): void {
    this.changed = true;
    touchFrom(this.parentNode);
  }

  remove(): void {
    const { parentNode: parent, previousSibling: before, nextSibling: after } = this;
    if (!parent) return;
    touchFrom(parent);
    parent.#children--;
    this.sentAt = -1;
    if (before) before.nextSibling = after;
    else parent.firstChild = after;
    if (after) after.previousSibling = before;
    else parent.lastChild = before;
    this.parentNode = this.nextSibling = this.previousSibling = null;
  }

  append(...contents: Content[]): void {
    this.insertAll(contents, null);
  }

  prepend(...contents: Content[]): void {
    this.insertAll(contents, this.firstChild);
  }

  before(...contents: Content[]): void {
    this.parentNode?.insertAll(contents, this);
  }

  after(...contents: Content[]): void {
    this.parentNode?.insertAll(contents, this.nextSibling);
  }

  replaceWith(...contents: Content[]): void {
    const { parentNode: parent, nextSibling: next } = this;
    this.remove();
    parent?.insertAll(contents, next);
  }

  replaceChildren(...contents: Content[]): void {
    while (this.firstChild) this.firstChild.remove();
    this.append(...contents);
  }

  protected insertAll(contents: readonly Content[], before: ChartNode | null): void {
    for (const one of contents) {
      this.insertBefore(one instanceof ChartNode ? one : this.ownerDocument.createTextNode(one), before);
    }
  }

  contains(node: ChartNode | null): boolean {
    for (let one = node; one; one = one.parentNode) {
      if (one === this) return true;
    }
    return false;
  }

  /** Bits, as in a browser: 2 and 4, the other is earlier, later; 8 and 16, it contains this, is inside this. */
  compareDocumentPosition(other: ChartNode): number {
    if (this === other) return 0;
    if (this.parentNode && this.parentNode === other.parentNode) return this.#toward(other);
    const here = trail(this);
    const there = trail(other);
    const fork = here.findIndex((node, depth) => node !== there[depth]);
    const [mine, others] = [here[fork], there[fork < 0 ? here.length : fork]];
    if (fork < 0) return is.inside | is.later;
    if (!others) return is.around | is.earlier;
    return mine!.#toward(others);
  }

  #toward(sibling: ChartNode): number {
    return this.#rank < sibling.#rank ? is.later : is.earlier;
  }

  getRootNode(): ChartNode {
    return trail(this)[0]!;
  }

  cloneNode(deep = false): ChartNode {
    const copy = this.bare();
    if (deep) for (const child of this.childNodes) copy.appendChild(child.cloneNode(true));
    return copy;
  }

  /** A copy without children. */
  protected bare(): ChartNode {
    return new ChartNode(this.ownerDocument, this.nodeType, this.nodeName);
  }

  protected override above(): ChartEventTarget | null {
    return this.parentNode ?? this.ownerDocument;
  }
}

const rankBetween = (before: number | undefined, after: number | undefined): number =>
  (before === undefined ? (after ?? 1) - 1 : after === undefined ? before + 1 : (before + after) / 2);

/** Something in this node, and so in all that are around it, is no longer what was encoded. */
function touchFrom(start: ChartNode | null): void {
  for (let node = start; node && !node.changedBelow; node = node.parentNode) node.changedBelow = true;
}

/** From the root to the node. */
function trail(node: ChartNode): ChartNode[] {
  const all: ChartNode[] = [];
  for (let one: ChartNode | null = node; one; one = one.parentNode) all.push(one);
  return all.reverse();
}
