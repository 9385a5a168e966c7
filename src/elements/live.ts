/** What makes the cells of a page live: one program, its cells on the page, and the editors in them. */
import { parts as sandboxParts } from 'virtual:sandbox';
import type { CellSource } from '../cell/cell.ts';
import { cannotRun } from '../cell/messages.ts';
import { createRunner, type Runner } from '../sandbox/host.ts';
import type { CellEditor } from './cell-editor.ts';
import { partsOf, showOutput, showStatus, type CellParts } from './cell-view.ts';
import { watchChanges } from './changes-button.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { keepingRunner } from './draft-runner.ts';
import { openDrafts } from './drafts.ts';
import { attachHands } from './hands.ts';
import type { CellAction, CellActions } from './live-cell.ts';
import { Program } from './program.ts';

export class Live implements CellActions {
  readonly program: Program;
  readonly #document: Document;
  readonly #parts: ReadonlyMap<string, CellParts>;
  readonly #editors = new Map<string, CellEditor>();
  readonly #drafts: DraftKeeper;
  #runner: Runner | undefined;

  constructor(document: Document) {
    this.#document = document;
    const hosts = [...document.querySelectorAll<HTMLElement>('live-cell')];
    this.#parts = new Map(hosts.map((host) => [host.id, partsOf(host)]));
    this.program = new Program(hosts.map(sourceOf), {
      runner: () => Promise.resolve(this.#runner ??= this.#createRunner()),
      after: (milliseconds, callback) => after(document, milliseconds, callback),
      onUnavailable: () => this.#tellUnavailable(),
    });
    this.program.subscribe((ids) => void this.#show(ids));
    this.#drafts = openDrafts(document, this.program);
    watchChanges(document, this.program, () => void this.#openChanges());
    attachHands({ document, program: this.program, parts: this.#parts, editors: this.#editors });
  }

  #createRunner(): Runner {
    return keepingRunner(createRunner({ document: this.#document, parts: sandboxParts }), this.#drafts);
  }

  async do(action: CellAction, id: string): Promise<void> {
    switch (action) {
      case 'edit': return this.edit(id);
      case 'run': return this.program.run([id]);
      case 'reset': return this.reset([id]);
      case 'share': return this.share(id);
    }
  }

  async edit(id: string): Promise<void> {
    const parts = this.#parts.get(id);
    if (parts === undefined) return;
    const editor = this.#editors.get(id) ?? await this.#openEditor(id, parts);
    editor.focus();
  }

  reset(ids: readonly string[]): void {
    const author = this.program.edits.author;
    const texts = new Map(ids.map((id) => [id, author.get(id) ?? '']));
    this.program.dispatch({ kind: 'edit', gesture: 'reset', texts });
  }

  async share(id: string): Promise<void> {
    const { openSharePanel } = await import('./share-panel.ts');
    openSharePanel(this.#document, this.program.edits, id);
  }

  async #openChanges(): Promise<void> {
    const { openChangesPanel } = await import('./changes-panel.ts');
    openChangesPanel(this.#document, this.program);
  }

  /** Says what the code of an address would change. Nothing of it runs before the reader says so. */
  async offerLink(fragment: string): Promise<void> {
    const { offerLink } = await import('./link-notice.ts');
    await offerLink(this.#document, this.program, fragment);
  }

  async #openEditor(id: string, { host }: CellParts): Promise<CellEditor> {
    void this.program.prepare();
    const { openEditor } = await import('./cell-editor.ts');
    const editor = openEditor(host, id, this.program);
    this.#editors.set(id, editor);
    host.dataset['active'] = '';
    return editor;
  }

  async #show(ids: ReadonlySet<string>): Promise<void> {
    for (const id of ids) {
      const parts = this.#parts.get(id);
      if (parts) showStatus(parts, this.program.cell(id));
      this.#editors.get(id)?.follow(this.program.cell(id));
    }
    const drawn = [...ids].filter((id) => this.program.cell(id).status === 'ok');
    if (drawn.length === 0) return;
    const { drawOutputs } = await import('./outputs.ts');
    for (const id of drawn) {
      const { shown } = this.program.cell(id);
      const parts = this.#parts.get(id);
      if (shown && parts) showOutput(parts, shown, id, (all, prefix) => drawOutputs(this.#document, all, prefix));
    }
  }

  #tellUnavailable(): void {
    const [first] = this.#parts.values();
    if (first) first.error.textContent = cannotRun;
  }
}

export function openLecture(document: Document): Live {
  return new Live(document);
}

/** Code inside a question reads the names above and defines none. */
function sourceOf(host: HTMLElement): CellSource {
  return { id: host.id, source: host.dataset['source'] ?? '', defines: !host.hasAttribute('data-apart') };
}

function after({ defaultView }: Document, milliseconds: number, callback: () => void): () => void {
  const timer = defaultView?.setTimeout(callback, milliseconds);
  return () => defaultView?.clearTimeout(timer);
}
