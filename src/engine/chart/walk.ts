/** Ways through a tree of nodes, without recursion: strangers may nest them as deep as they like. */
import type { ChartNode } from './node.ts';

/** The node after this one in document order, below the root. */
export function following(node: ChartNode, root: ChartNode): ChartNode | null {
  if (node.firstChild) return node.firstChild;
  for (let one: ChartNode | null = node; one && one !== root; one = one.parentNode) {
    if (one.nextSibling) return one.nextSibling;
  }
  return null;
}

/** What `createTreeWalker` gives, as far as templates need it. */
export class TreeWalker {
  readonly root: ChartNode;
  currentNode: ChartNode;
  readonly #shown: number;

  /** `whatToShow` has one bit for each type of node. */
  constructor(root: ChartNode, whatToShow = 0xffffffff) {
    this.root = this.currentNode = root;
    this.#shown = whatToShow;
  }

  nextNode(): ChartNode | null {
    let next = following(this.currentNode, this.root);
    while (next && !(this.#shown & (1 << (next.nodeType - 1)))) next = following(next, this.root);
    if (next) this.currentNode = next;
    return next;
  }
}

/** The events that somebody waits for in a node or below it. */
export function heardIn(root: ChartNode): string[] {
  const names = new Set<string>();
  for (let node: ChartNode | null = root; node; node = following(node, root)) {
    for (const name of node.heardHere()) names.add(name);
  }
  return [...names];
}

