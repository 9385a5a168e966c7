/** A button over each node of a drawn tree, and the path from the root to the one that is chosen. */
import type { Figure, XY } from '../../engine/figure/figure.ts';
import type { TreeNode } from './tree-nodes.ts';
import { html, svg } from '../../engine/page/kit/dom.ts';
import { coverLabel, nodeLabel } from './tree-words.ts';

/** How much of the way between two levels is within a box. */
const boxShare = 0.2;

export class TreeCover {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #onChoose: (node: TreeNode) => void;
  readonly #buttons = new Map<string, HTMLElement>();
  #figure: Figure | undefined;

  constructor(document: Document, onChoose: (node: TreeNode) => void) {
    this.#document = document;
    this.#onChoose = onChoose;
    this.element = html(document, 'div', { 'data-tree': '', 'role': 'group', 'aria-label': coverLabel });
  }

  /** Buttons stay with their nodes, so that the focus does. */
  show(figure: Figure, nodes: readonly TreeNode[], chosen: TreeNode | undefined): void {
    this.#figure = figure;
    const path = lineage(chosen);
    const kept = new Set<string>();
    for (const node of nodes) {
      kept.add(keyOf(node));
      const button = this.#buttons.get(keyOf(node)) ?? this.#make(keyOf(node));
      button.onclick = () => this.#onChoose(node);
      button.ariaLabel = nodeLabel(node);
      button.ariaPressed = String(node === chosen);
      button.toggleAttribute('data-meant', path.includes(node));
      this.#put(button, node);
    }
    for (const [key, button] of this.#buttons) {
      if (kept.has(key)) continue;
      button.remove();
      this.#buttons.delete(key);
    }
    this.#draw(path);
  }

  focus(node: TreeNode): void {
    this.#buttons.get(keyOf(node))?.focus({ preventScroll: true });
  }

  #make(key: string): HTMLElement {
    const button = html(this.#document, 'button', { type: 'button', tabindex: -1 });
    this.#buttons.set(key, button);
    this.element.append(button);
    return button;
  }

  #put(button: HTMLElement, { at, of, text }: TreeNode): void {
    const { width, height, margin } = this.#figure!;
    const [left, top] = this.#share(at);
    const [wide, high] = of === 'module' ? [Math.max(44, text.length * 9 + 20), 34] : [26, 26];
    const sizes = { left, top, width: wide / (width - 2 * margin), height: high / (height - 2 * margin) };
    for (const [side, share] of Object.entries(sizes)) button.style.setProperty(side, `${share * 100}%`);
  }

  /** A place as shares of the frame, from its upper left corner. */
  #share([x, y]: XY): XY {
    const { x: across, y: up } = this.#figure!;
    return [(x - across[0]) / (across[1] - across[0]), (up[1] - y) / (up[1] - up[0])];
  }

  #draw(path: readonly TreeNode[]): void {
    this.element.querySelector('svg')?.remove();
    if (path.length < 2) return;
    const d = path.slice(1).map((node, above) => this.#edge(path[above]!, node)).join('');
    const size = { 'viewBox': '0 0 100 100', 'preserveAspectRatio': 'none', 'aria-hidden': 'true' };
    this.element.prepend(svg(this.#document, 'svg', size, svg(this.#document, 'path', { d })));
  }

  /** From box to box: it does not run through the words in them. */
  #edge(from: TreeNode, to: TreeNode): string {
    const [[x1, y1], [x2, y2]] = [this.#share(from.at), this.#share(to.at)];
    const place = (share: number): string =>
      `${(100 * (x1 + share * (x2 - x1))).toFixed(2)},${(100 * (y1 + share * (y2 - y1))).toFixed(2)}`;
    return `M${place(boxShare)}L${place(to.of === 'module' ? 1 - boxShare : 1)}`;
  }
}

/** From the root to a node, both included. */
function lineage(node: TreeNode | undefined): TreeNode[] {
  return node ? [...lineage(node.parent), node] : [];
}

function keyOf({ of, path }: TreeNode): string {
  return `${of} ${path.join('.')}`;
}
