/** What makes the cells of a page live: one program, its cells on the page, and the editors in them. */
import { parts as sandboxParts } from 'virtual:sandbox';
import * as messages from '../../cell/messages.ts';
import { cells } from '../../words/cells.ts';
import { fill } from '../../words/fill.ts';
import { page } from '../../words/page.ts';
import { createRunner, type Runner } from '../../sandbox/host.ts';
import { CellOutputs } from '../live/cell-output.ts';
import { markWaiting, partsOf, showStatus, type CellParts } from '../live/cell-view.ts';
import { watchChanges } from '../changes/changes-button.ts';
import { Mine } from '../changes/mine.ts';
import { watchTypes } from '../editor/type-watch.ts';
import type { DraftKeeper } from '../drafts/draft-keeper.ts';
import { keepingRunner } from '../drafts/draft-runner.ts';
import { openDrafts } from '../drafts/drafts.ts';
import type { LaidTexts } from '../drafts/laid-texts.ts';
import type { FigureTool } from '../manipulation/figure-tools.ts';
import { attachHands, type Preload } from '../manipulation/hands.ts';
import { remember, type Rest } from '../live/first-touch.ts';
import { watchEntry, watchView } from '../live/in-view.ts';
import type { CellAction, CellActions } from '../live/live-cell.ts';
import { listenToUndo } from '../live/live-keys.ts';
import { importsOf } from '../live/page-imports.ts';
import { programOf } from '../live/page-program.ts';
import type { Program } from '../live/program.ts';
import { isRenumbered } from '../live/renumbered.ts';
import { SwapIn } from '../live/swap-in.ts';
import { copyText } from '../kit/clipboard.ts';
import { roleOf } from '../kit/role.ts';
import { createVoice } from '../kit/voice.ts';
import { OpenEditors } from './open-editors.ts';

export class Live implements CellActions {
  readonly program: Program;
  readonly mine: Mine;
  readonly #document: Document;
  readonly #parts: ReadonlyMap<string, CellParts>;
  readonly #outputs: CellOutputs;
  readonly #editors: OpenEditors;
  /** An audience's window has none: what it shows is the presenter's. */
  readonly #drafts: DraftKeeper | undefined;
  /** Cells that the reader has told to run: when they are done, it is said. */
  readonly #asked = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #isSeen = (id: string): boolean => this.#seen.has(id);
  readonly #say: (words: string) => void;
  readonly #preload: Preload;
  readonly #swapIn: SwapIn;
  #runner: Runner | undefined;
  #changes: typeof import('../changes/cell-changes.ts') | undefined;
  #lastUsed = '';
  /** Something was made ready to be taken hold of. */
  #isReady = false;

  constructor(document: Document) {
    this.#document = document;
    this.#say = createVoice(document);
    const hosts = [...document.querySelectorAll<HTMLElement>('main live-cell[id]')];
    this.#parts = new Map(hosts.map((host) => [host.id, partsOf(host)]));
    this.program = programOf(hosts, {
      document,
      isSeen: this.#isSeen,
      runner: () => Promise.resolve(this.#runner ??= this.#createRunner()),
      onUnavailable: () => this.#tell(cells.cannotRun),
    });
    this.#outputs = new CellOutputs({
      document, parts: this.#parts,
      shownBy: (id) => this.program.cell(id).shown,
      isMoving: () => this.program.isMoving, isRenumbered: (id) => isRenumbered(this.program, id),
      aside: (ask) => this.program.aside(ask),
      say: this.#say,
      onRefused: (id, reason) => this.program.refuse(id, messages.undrawable(wordsOf(reason))),
    });
    const role = roleOf(document);
    if (role !== 'audience') this.#drafts = openDrafts(document, this.program);
    this.#editors = new OpenEditors({
      document, parts: this.#parts, program: this.program, ready: this.ready,
      expectCode: () => this.#runner?.expectCode(),
    });
    this.#swapIn = new SwapIn({
      program: this.program,
      seen: role === 'reader' ? hosts.filter((host) => !host.contains(document.activeElement)).map(({ id }) => id) : [],
      loaded: this.ready,
      mark: (id, waits) => markWaiting(this.#parts.get(id), waits),
    });
    this.#swapIn.subscribe((ids) => this.#show(ids));
    this.mine = new Mine(this.program);
    watchChanges(document, this.program, this.mine);
    watchTypes({ document, program: this.program, parts: this.#parts, editors: this.#editors.all });
    listenToUndo(document, this.program, this.#say);
    this.#preload = this.#attachHands();
    watchEntry(document, (id) => this.#swapIn.swap(id));
    watchView(hosts, (id, isNow) => this.#see(id, isNow));
  }

  #attachHands(): Preload {
    return attachHands({
      document: this.#document,
      program: this.program,
      parts: this.#parts,
      endOf: (cell, token) => this.#editors.all.get(cell)?.endOf(token),
      loadTools,
      isSeen: this.#isSeen,
      onShown: (listener) => this.#swapIn.subscribe(listener),
    });
  }

  /** Resolves when the reader's drafts are in their cells. */
  get ready(): Promise<void> {
    return this.#drafts?.loaded ?? Promise.resolve();
  }

  readonly layOver = (laid: LaidTexts): void => [this.#drafts, this.mine].forEach((one) => one?.layOver(laid));

  #see(id: string, isSeen: boolean): void {
    if (isSeen) this.#seen.add(id);
    else this.#seen.delete(id);
    this.#outputs.see(id, isSeen);
    if (!isSeen) this.#swapIn.swap(id);
  }

  /** What another window has just changed is shown at once. */
  swapAll(): void {
    this.#swapIn.swapAll();
  }

  #createRunner(): Runner {
    const parts = { ...sandboxParts, imports: importsOf(this.#document, 'imports') };
    const runner = createRunner({ document: this.#document, parts });
    // What draws the answer of the first run comes along with what runs it.
    this.#outputs.prepare().catch(() => undefined);
    return this.#drafts ? keepingRunner(runner, this.#drafts) : runner;
  }

  async do(action: CellAction, id: string, at?: number): Promise<void> {
    this.#lastUsed = id;
    switch (action) {
      case 'edit': return this.edit(id, at);
      case 'run': return this.run(id);
      case 'reset': return this.reset([id]);
      case 'share': return this.share(id);
      case 'copy': return this.#copy(id);
      case 'changes': return this.#showChanges(id);
    }
  }

  /** The pointer or the focus is here: what can be taken hold of is made ready. */
  async preload(target: Element, event: Event, rest: Rest | undefined): Promise<void> {
    // What waits is not what would be taken hold of.
    if (target.closest('[data-waits]')) return;
    const isHeard = this.#isReady && !rest && event.type !== 'keydown';
    const again = isHeard ? undefined : remember(event, rest);
    await Promise.all([this.#outputs.preload(target, event), this.program.prepare()]);
    await this.#preload(target);
    this.#isReady = true;
    again?.();
  }

  edit(id: string, at?: number): Promise<void> {
    return this.#editors.enter(id, at);
  }

  /** Resolves when all that follows from it has its answer. */
  run(id: string): Promise<void> {
    this.#asked.add(id);
    return this.program.run([id]);
  }

  reset(ids: readonly string[]): void {
    const author = this.program.edits.author;
    const edited = ids.filter((id) => this.program.cell(id).isEdited);
    const texts = new Map(edited.map((id) => [id, author.get(id) ?? '']));
    this.program.dispatch({ kind: 'edit', gesture: 'reset', texts });
    this.#say(messages.wasReset(edited.length));
  }

  async share(id: string): Promise<void> {
    const { openSharePanel } = await import('../changes/share-panel.ts');
    openSharePanel(this.#document, this.program.edits, id, this.mine.cells);
  }

  /** Says what the code of an address would change. Nothing of it runs before the reader says so. */
  async offerLink(fragment: string): Promise<void> {
    const { offerLink } = await import('../changes/link-notice.ts');
    await offerLink(this.#document, this.program, fragment);
  }

  async #copy(id: string): Promise<void> {
    const isCopied = await copyText(this.#document, this.program.cell(id).text);
    this.#say(isCopied ? cells.copied : cells.notCopied);
  }

  async #showChanges(id: string): Promise<void> {
    const parts = this.#parts.get(id);
    if (parts === undefined || !this.program.cell(id).isEdited) return this.#say(cells.nothingChanged);
    this.#changes ??= await import('../changes/cell-changes.ts');
    this.#changes.toggleChanges(parts.code, id, this.program.edits);
  }

  #show(ids: ReadonlySet<string>): void {
    // Whoever has changed something by any hand needs no cue any more.
    if (this.program.edits.done.length > 0) this.#document.dispatchEvent(new CustomEvent('live-used'));
    const shown = [...ids].flatMap((id) => this.#parts.get(id) ?? []);
    for (const parts of shown) this.#showCell(parts);
    this.#outputs.show([...ids]).catch(() => this.#tell(page.isOld));
  }

  #showCell(parts: CellParts): void {
    const cell = this.program.cell(parts.host.id);
    const hasRun = parts.host.dataset['status'] === 'running' && cell.status !== 'running';
    if (hasRun && this.#asked.delete(cell.id) && cell.status === 'ok') this.#say(fill(cells.wasRun, { cell: cell.id }));
    showStatus(parts, cell, {
      runAgain: () => void this.run(cell.id),
      undo: () => this.program.dispatch({ kind: 'undo' }),
    });
    this.#editors.all.get(cell.id)?.follow(cell);
    this.#changes?.followChanges(parts.code, cell.id, this.program.edits);
  }

  /** A word where the reader is at work. */
  #tell(words: string): void {
    const line = this.#parts.get(this.#lastUsed)?.error;
    if (line) line.textContent = words;
    else this.#say(words);
  }
}

/** What the subject lays over its figures. */
async function loadTools(): Promise<readonly FigureTool[]> {
  return (await import('virtual:lectures/tools')).figureTools;
}

export const openLecture = (document: Document): Live => new Live(document);

const wordsOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));
