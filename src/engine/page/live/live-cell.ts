/** `<live-cell>`: a snippet that can be changed. What changes it is fetched when a cell is first used. */
import { fill } from '../../words/fill.ts';
import { page } from '../../words/page.ts';
import { whenIdle } from '../kit/idle.ts';
import { makeStops } from './figure-stops.ts';
import { standIn } from './stand-in.ts';

/** The buttons of a cell. */
const actions = {
  edit: page.edit, run: page.run, reset: page.reset, share: page.share, copy: page.copy, changes: page.changes,
};

export type CellAction = keyof typeof actions;

/** What a cell needs of whatever makes it live. */
export interface CellActions {
  /** `at`: the offset in the source that was pointed at. Resolves when it is done: a run, when it has its answer. */
  do(action: CellAction, cell: string, at?: number): Promise<void>;
}

/** Fetches what makes cells live, once for a page. */
export type OpenLive = () => Promise<CellActions>;

/** A pointer that goes less far has clicked. */
const clickPixels = 3;

export class LiveCell extends HTMLElement {
  /** Given by whoever registers the element. */
  openLive: OpenLive | undefined;
  /** Has the editor on its way while the rest is fetched. */
  expectEditor: (() => Promise<unknown>) | undefined;
  #known = false;
  /** Where the pointer last went down, in pixels of the page. */
  #down: readonly [x: number, y: number] | undefined;

  connectedCallback(): void {
    const code = this.querySelector<HTMLElement>('[data-code]');
    if (code === null || this.hasAttribute('data-readonly') || this.#known) return;
    this.#known = true;
    // A page has many cells: making all their buttons at once would hold it up.
    whenIdle(() => {
      code.append(tools(this));
      makeStops(this);
    });
    code.addEventListener('pointerdown', ({ pageX, pageY }) => (this.#down = [pageX, pageY]));
    code.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => this.#press(event));
  }

  /** Does what a button of the cell says. The way to it may fail: then the cell says so and stays as it is. */
  async do(action: CellAction, at?: number): Promise<void> {
    this.dispatchEvent(new CustomEvent('live-used', { bubbles: true }));
    const fold = this.querySelector<HTMLDetailsElement>('[data-fold]');
    if (action === 'edit' && fold !== null) fold.open = true;
    const field = action === 'edit' ? this.#standIn(at) : undefined;
    try {
      const opening = this.openLive?.();
      if (field) this.expectEditor?.().catch(() => undefined);
      const live = await opening;
      if (field?.isConnected !== false) await live?.do(action, this.id, at);
    } catch (reason) {
      // What was typed stays in sight.
      if (field?.value === field?.defaultValue) field?.remove();
      this.dispatchEvent(new CustomEvent('live-lost', { bubbles: true, detail: reason }));
    }
  }

  /** What takes the keys until the editor has come; where that is open, nothing. */
  #standIn(at?: number): HTMLTextAreaElement | undefined {
    const pre = this.querySelector('pre:has(> code)');
    return pre ? pre.querySelector('textarea') ?? standIn(this, pre, at) : undefined;
  }

  #click(event: MouseEvent): void {
    const clicked = event.target as Element;
    const button = clicked.closest<HTMLElement>('[data-action]');
    if (button !== null) return void this.do(button.dataset['action'] as CellAction);
    // Whoever drags a number before there is anything to follow does not want the editor.
    if (this.#down && Math.hypot(event.pageX - this.#down[0], event.pageY - this.#down[1]) >= clickPixels) return;
    const code = clicked.closest('pre')?.querySelector('code');
    const selection = this.ownerDocument.getSelection();
    // A reader who selects text to copy it does not want the editor.
    if (code && selection?.isCollapsed !== false) void this.do('edit', selection ? offsetIn(code, selection) : 0);
  }

  /** Enter on the cell or on its code opens the editor, Ctrl-Enter anywhere in the cell runs it. */
  #press(event: KeyboardEvent): void {
    const { key, target, defaultPrevented, ctrlKey, metaKey } = event;
    const onCell = target === this || (target as Element).matches('pre:has(> code)');
    if (defaultPrevented || key !== 'Enter' || !(ctrlKey || metaKey || onCell)) return;
    event.preventDefault();
    void this.do(onCell && !(ctrlKey || metaKey) ? 'edit' : 'run');
  }
}

/** How many characters of the code stand before the caret. */
function offsetIn(code: Element, { anchorNode, anchorOffset }: Selection): number {
  if (anchorNode === null || !code.contains(anchorNode)) return 0;
  const before = code.ownerDocument.createRange();
  before.setStart(code, 0);
  before.setEnd(anchorNode, anchorOffset);
  return before.toString().length;
}

/** A cell is one stop of the Tab key, Edit or its fold: a lecture has many cells. Arrows lead to all else. */
function tools(host: HTMLElement): HTMLElement {
  const { id, ownerDocument } = host;
  const stop = host.querySelector('[data-fold]') ? '' : 'edit';
  const box = ownerDocument.createElement('div');
  box.dataset['tools'] = '';
  box.role = 'toolbar';
  box.ariaLabel = fill(page.cell, { cell: id });
  for (const [name, label] of Object.entries(actions)) {
    const button = ownerDocument.createElement('button');
    button.type = 'button';
    button.dataset['action'] = name;
    button.textContent = label;
    button.tabIndex = name === stop ? 0 : -1;
    box.append(button);
  }
  return box;
}
