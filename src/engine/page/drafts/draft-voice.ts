/** What the reader is told about drafts, and what can be done about it. */
import { drafts as words } from '../../words/drafts.ts';
import { fill, formOf } from '../../words/fill.ts';
import { notices } from '../../words/notices.ts';
import { showDiff, type ChangedText } from '../changes/diff-view.ts';
import type { DraftKeeper, KeeperVoice } from './draft-keeper.ts';
import type { Draft, SortedDrafts } from './draft-records.ts';
import type { Conflict } from './draft-store.ts';
import { copyText } from '../kit/clipboard.ts';
import { listed } from '../kit/listed.ts';
import { tellNotKept } from '../kit/not-kept.ts';
import { notify, type NoticeAction, type NoticeSpec } from '../kit/notice.ts';
import { readSetting, writeSetting } from '../kit/settings.ts';
import type { Program } from '../live/program.ts';
import { changedIn, downloadChanges, linkTo } from '../changes/shared-changes.ts';

const close: NoticeAction = { label: notices.close, do: () => undefined };

export class DraftVoice implements KeeperVoice {
  readonly #document: Document;
  readonly #program: Program;
  /** The keeper exists when the first choice is made. */
  readonly #keeper: () => DraftKeeper;

  constructor(document: Document, program: Program, keeper: () => DraftKeeper) {
    this.#document = document;
    this.#program = program;
    this.#keeper = keeper;
  }

  found({ current, outdated, orphaned, damaged }: SortedDrafts, unfinished: readonly string[]): void {
    const held = current.filter(({ cell }) => unfinished.includes(cell)).map(({ cell }) => cell);
    if (held.length > 0) this.#tellUnfinished(held);
    for (const draft of outdated) this.#tellOutdated(draft);
    this.#tellOrphaned(orphaned);
    if (damaged.length > 0) this.#tellDamaged(damaged);
  }

  conflict(conflict: Conflict): void {
    const { cell, found } = conflict;
    const compared = { cell, before: this.#program.cell(cell).text, after: found?.text ?? this.#author(cell) };
    notify(this.#document, `conflict-${cell}`, {
      lines: [fill(words.conflict, { cell })],
      details: this.#compare(compared),
      actions: [
        { label: words.keepMine, do: () => this.#keeper().keepMine(conflict) },
        { label: words.takeOther, do: () => this.#keeper().takeOther(conflict) },
      ],
    });
  }

  trouble(reason: unknown): void {
    const isFull = reason instanceof DOMException && reason.name === 'QuotaExceededError';
    const copying = (): 'stay' => {
      void this.#copyAll();
      return 'stay';
    };
    const ways = [
      { label: words.copyAll, do: copying },
      this.#download(() => new Map(this.#program.edits.edited)),
    ];
    if (!isFull) return tellNotKept(this.#document, ways);
    // Each attempt fails anew: what is said already stays, with the button that may just be pressed.
    if (this.#document.querySelector('[data-notice="trouble"]')) return;
    notify(this.#document, 'trouble', { lines: [words.full], actions: [...ways, close] });
  }

  #tellUnfinished(cells: readonly string[]): void {
    const texts = new Map(cells.map((cell) => [cell, this.#author(cell)]));
    notify(this.#document, 'unfinished', {
      lines: [fill(words.unfinished, { cells: listed(cells) })],
      actions: [
        { label: words.run, do: () => void this.#program.run(cells) },
        { label: words.reset, do: () => this.#program.dispatch({ kind: 'edit', gesture: 'reset', texts }) },
      ],
    });
  }

  #tellOutdated(draft: Draft): void {
    const { cell, text } = draft;
    notify(this.#document, `edition-${cell}`, {
      lines: [fill(words.outdated, { cell })],
      details: this.#compare({ cell, before: this.#author(cell), after: text }),
      actions: [
        { label: words.keepMine, do: () => this.#keeper().takeOther({ cell, found: draft }, 'draft') },
        { label: words.useNew, do: () => this.#keeper().drop(draft) },
      ],
    });
  }

  /** Once: they are kept, and nothing can be done about them in this edition. */
  #tellOrphaned(orphans: readonly Draft[]): void {
    const told = (readSetting('orphans') ?? '').split(' ');
    if (orphans.every(({ revision }) => told.includes(revision))) return;
    writeSetting('orphans', orphans.map(({ revision }) => revision).join(' '));
    const drop = (): unknown => Promise.all(orphans.map((draft) => this.#keeper().drop(draft)));
    notify(this.#document, 'orphaned', {
      lines: [fill(words.orphaned, { cells: listed(orphans.map(({ cell }) => cell)) })],
      actions: [
        this.#download(() => new Map(orphans.map(({ cell, text }) => [cell, text]))),
        { label: words.forget, do: drop },
        close,
      ],
    });
  }

  #tellDamaged(damaged: readonly unknown[]): void {
    const texts = (): Map<string, string> =>
      new Map(damaged.map((record, at) => [`${at + 1}`, written(record)]));
    notify(this.#document, 'damaged', {
      lines: [fill(formOf(words.damaged, damaged.length), { count: damaged.length })],
      actions: [this.#download(texts), close],
    });
  }

  #compare(compared: ChangedText): NonNullable<NoticeSpec['details']> {
    return { label: words.compare, show: () => showDiff(this.#document, compared) };
  }

  /** The notice stays: a file may not have come where the reader wants it. */
  #download(texts: () => Map<string, string>): NoticeAction {
    const save = (): 'stay' => {
      downloadChanges(this.#document, texts());
      return 'stay';
    };
    return { label: notices.download, do: save };
  }

  async #copyAll(): Promise<void> {
    const { edits } = this.#program;
    const link = await linkTo(edits, changedIn(edits), this.#document.URL).catch(() => undefined);
    const isCopied = link !== undefined && await copyText(this.#document, link);
    notify(this.#document, 'copied', { lines: [isCopied ? words.copied : words.notCopied], actions: [close] });
  }

  #author(cell: string): string {
    return this.#program.edits.author.get(cell) ?? '';
  }
}

/** A spoilt record may hold what JSON has no words for. */
function written(record: unknown): string {
  try {
    return JSON.stringify(record, undefined, 2);
  } catch {
    return String(record);
  }
}
