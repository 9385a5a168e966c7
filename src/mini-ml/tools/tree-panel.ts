/** What can be done to the chosen node of a tree: a field to rename it, and buttons. */
import type { TreeNode } from './tree-nodes.ts';
import { html, say } from '../../engine/page/kit/dom.ts';
import { below, labels, nodeLabel, panelLabel } from './tree-words.ts';

export interface PanelWorld {
  document: Document;
  onRename: (name: string) => void;
  onAddParameter: () => void;
  onAddChild: () => void;
  onMove: (parent: string) => void;
  onRemove: () => void;
}

export interface PanelState {
  node: TreeNode;
  /** What the code says about it. */
  words: string;
  /** False where the code does not show where the field is. */
  hasField: boolean;
  /** False where the code does not show the class that would get a new field. */
  canAdd: boolean;
  /** Paths of the modules that it may go to; the root's is empty. */
  parents: readonly string[];
}

export class TreePanel {
  readonly element: HTMLElement;
  readonly #title: HTMLElement;
  readonly #words: HTMLElement;
  readonly #status: HTMLElement;
  readonly #name: HTMLInputElement;
  readonly #parents: HTMLSelectElement;
  readonly #ofField: HTMLElement;
  readonly #adders: readonly HTMLButtonElement[];

  constructor(world: PanelWorld) {
    const { document } = world;
    this.#title = html(document, 'p', {});
    this.#words = html(document, 'p', {});
    this.#status = html(document, 'p', { role: 'status' });
    this.#name = html(document, 'input', {
      'type': 'text', 'size': '10', 'maxlength': '40', 'spellcheck': 'false', 'autocomplete': 'off',
      'autocapitalize': 'off', 'aria-label': labels.name,
    });
    this.#parents = html(document, 'select', { 'aria-label': labels.to });
    const button = (words: string, press: () => void): HTMLButtonElement => {
      const made = html(document, 'button', { type: 'button' }, words);
      made.addEventListener('click', press);
      return made;
    };
    const rename = html(document, 'form', {}, this.#name, html(document, 'button', {}, labels.rename));
    rename.addEventListener('submit', (event) => {
      event.preventDefault();
      world.onRename(this.#name.value.trim());
    });
    const move = html(document, 'div', {}, this.#parents, button(labels.move, () => world.onMove(this.#parents.value)));
    this.#adders = [button(labels.parameter, world.onAddParameter), button(labels.child, world.onAddChild)];
    this.#ofField = html(document, 'div', {}, rename, move, button(labels.remove, world.onRemove));
    this.element = html(document, 'div', { 'data-tree-panel': '', 'role': 'group', 'aria-label': panelLabel },
      this.#title, this.#words, this.#ofField, html(document, 'div', {}, ...this.#adders), this.#status);
  }

  /** What has become of it. */
  say(words: string): void {
    say(this.#status, words);
  }

  show({ node, words, hasField, canAdd, parents }: PanelState): void {
    say(this.#title, nodeLabel(node));
    say(this.#words, words);
    this.#ofField.hidden = !hasField;
    for (const adder of this.#adders) adder.hidden = !canAdd;
    this.#name.value = node.path.at(-1) ?? '';
    const { ownerDocument: document } = this.element;
    this.#parents.replaceChildren(...parents.map((path) =>
      html(document, 'option', { value: path }, below(path))));
    this.#parents.parentElement!.hidden = parents.length === 0;
  }
}
