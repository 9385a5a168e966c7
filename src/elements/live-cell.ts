/** `<live-cell>`: a snippet that can be changed. What changes it is fetched when a cell is first used. */

const actions = [
  { name: 'edit', label: 'Edit' },
  { name: 'run', label: 'Run' },
  { name: 'reset', label: 'Reset' },
  { name: 'share', label: 'Share' },
] as const;

export type CellAction = (typeof actions)[number]['name'];

/** What a cell needs of whatever makes it live. */
export interface CellActions {
  do(action: CellAction, cell: string): Promise<void>;
}

/** Fetches what makes cells live, once for a page. */
export type OpenLive = () => Promise<CellActions>;

export class LiveCell extends HTMLElement {
  /** Given by whoever registers the element. */
  openLive: OpenLive | undefined;

  connectedCallback(): void {
    const code = this.querySelector<HTMLElement>('[data-code]');
    if (code === null || this.hasAttribute('data-readonly') || code.querySelector('[data-tools]') !== null) return;
    code.prepend(tools(this.ownerDocument));
    code.addEventListener('click', (event) => this.#click(event));
  }

  /** Does what a button of the cell says. The way to it may fail: then the cell says so and stays as it is. */
  async do(action: CellAction): Promise<void> {
    const fold = this.querySelector('details');
    if (action === 'edit' && fold !== null) fold.open = true;
    try {
      const live = await this.openLive?.();
      await live?.do(action, this.id);
    } catch (reason) {
      this.dispatchEvent(new CustomEvent('live-lost', { bubbles: true, detail: reason }));
    }
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-action]');
    if (button !== null) void this.do(button.dataset['action'] as CellAction);
    else if (target.closest('pre') !== null && isPoint(this.ownerDocument)) void this.do('edit');
  }
}

/** A reader who selects text to copy it does not want the editor. */
function isPoint(document: Document): boolean {
  return document.getSelection()?.isCollapsed ?? true;
}

/** Only Edit is a stop of the Tab key, until the cell is in use: a lecture has many cells. */
function tools(document: Document): HTMLElement {
  const box = document.createElement('div');
  box.dataset['tools'] = '';
  for (const { name, label } of actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['action'] = name;
    button.textContent = label;
    button.tabIndex = name === 'edit' ? 0 : -1;
    box.append(button);
  }
  return box;
}
