/** Keeps what a reader changes before it runs, brings it back, and follows the reader's other windows. */
import { sortDrafts, type Draft, type SortedDrafts } from './draft-records.ts';
import type { Conflict, DraftStore, RunMark } from './draft-store.ts';
import type { DraftChannel, DraftNews } from './draft-channel.ts';
import type { Windows } from './draft-windows.ts';
import type { LaidTexts } from './laid-texts.ts';
import type { GestureKind } from '../live/edits.ts';
import type { Program } from '../live/program.ts';

export interface KeeperWorld {
  lecture: string;
  /** A name for this window that no other has. */
  window: string;
  store: DraftStore;
  windows: Windows;
  channel: DraftChannel;
  newRevision: () => string;
  /** False for a presenter's window: it begins with the reader's drafts, and what it changes is the talk's. */
  isShared: () => boolean;
}

/** What the reader is told. */
export interface KeeperVoice {
  found(sorted: SortedDrafts, unfinished: readonly string[]): void;
  conflict(conflict: Conflict): void;
  /** Changes cannot be kept; they go on in memory. */
  trouble(reason: unknown): void;
}

export class DraftKeeper {
  readonly #program: Program;
  readonly #world: KeeperWorld;
  readonly #voice: KeeperVoice;
  /** The drafts in storage, as far as this window knows. */
  readonly #kept = new Map<string, Draft>();
  /** Cells that wait for the reader to choose between two texts. */
  readonly #disputed = new Set<string>();
  readonly #loaded: Promise<void>;
  #saving: Promise<void> | undefined;
  #isMarked = false;
  /** What lies over the reader's texts, in a class. */
  #laid: LaidTexts | undefined;
  /** As long as the reader has done no more than this, nothing runs: it did not come to its end last time. */
  #heldAt: number | undefined;

  constructor(program: Program, world: KeeperWorld, voice: KeeperVoice) {
    this.#program = program;
    this.#world = world;
    this.#voice = voice;
    world.windows.enter(world.window);
    this.#loaded = this.#load();
    program.subscribe(() => void this.save());
    world.channel.listen((news) => this.#follow(news));
  }

  /** Resolves when the drafts of earlier visits are in their cells. */
  get loaded(): Promise<void> {
    return this.#loaded;
  }

  /** From now on these may lie over the reader's texts, and are not kept. */
  layOver(laid: LaidTexts): void {
    this.#laid = laid;
  }

  /** Resolves when all there is to keep is kept, or cannot be. */
  async save(): Promise<void> {
    await this.#loaded;
    this.#saving ??= this.#saveAll().finally(() => {
      this.#saving = undefined;
    });
    return this.#saving;
  }

  /** True while nothing may run by itself. What the reader asks for, or changes, may. */
  isHeld(asked: boolean): boolean {
    if (asked || this.#program.edits.done.length !== this.#heldAt) this.#heldAt = undefined;
    return this.#heldAt !== undefined;
  }

  /** Everything is kept, and so is that it is about to run. Never rejects. */
  async beforeRun(): Promise<void> {
    await this.save();
    const cells = [...this.#kept.keys()];
    this.#isMarked = this.#world.isShared() && cells.length > 0;
    if (this.#isMarked) await this.#attempt(() => this.#world.store.mark(this.#world.window, cells));
  }

  async afterRun(): Promise<void> {
    if (!this.#isMarked) return;
    this.#isMarked = false;
    await this.#attempt(() => this.#world.store.mark(this.#world.window, []));
  }

  /** The reader's text stands, whatever was found in storage. */
  async keepMine({ cell, found }: Conflict): Promise<void> {
    this.#know(cell, found);
    this.#disputed.delete(cell);
    await this.save();
  }

  /** What was found in storage stands. */
  takeOther({ cell, found }: Conflict, gesture: GestureKind = 'remote'): void {
    this.#know(cell, found);
    this.#disputed.delete(cell);
    this.#write(gesture, [{ cell, text: found?.text ?? this.#author(cell) }]);
  }

  /** Forgets a draft that was made from another edition. */
  async drop(draft: Draft): Promise<void> {
    await this.#attempt(() => this.#world.store.write([{ cell: draft.cell, draft: undefined, seen: draft.revision }]));
  }

  async #load(): Promise<void> {
    await this.#attempt(async () => {
      const { store } = this.#world;
      const { records, running } = await store.load();
      const ended = await this.#ended(running);
      const unfinished = ended.flatMap(({ cells }) => cells);
      const sorted = sortDrafts(records, this.#program.edits.author);
      for (const draft of sorted.current) this.#know(draft.cell, draft);
      if (unfinished.length > 0) this.#heldAt = this.#program.edits.done.length;
      this.#voice.found(sorted, unfinished);
      this.#write('draft', sorted.current.filter(({ cell }) => !this.#program.edits.edited.has(cell)));
      if (sorted.damaged.length > 0) await store.setAside(sorted.damaged);
      if (ended.length > 0) await store.clearMarks(ended);
    });
  }

  /** Runs that never came to their end: another window that is open is still at work. */
  async #ended(running: readonly RunMark[]): Promise<RunMark[]> {
    const areOpen = await Promise.all(running.map(({ window }) => this.#world.windows.isOpen(window)));
    return running.filter((_, at) => areOpen[at] === false);
  }

  async #saveAll(): Promise<void> {
    for (let due = this.#due(); due.length > 0; due = this.#due()) {
      const writes = due.map((cell) => ({
        cell, draft: this.#draftOf(cell), seen: this.#kept.get(cell)?.revision,
      }));
      const conflicts = await this.#attempt(() => this.#world.store.write(writes));
      if (conflicts === undefined) return;
      const lost = new Set(conflicts.map(({ cell }) => cell));
      const written = writes.filter(({ cell }) => !lost.has(cell));
      for (const { cell, draft } of written) this.#know(cell, draft);
      this.#world.channel.tell(written);
      for (const conflict of conflicts) {
        this.#disputed.add(conflict.cell);
        this.#voice.conflict(conflict);
      }
    }
  }

  /** Cells whose text is not what storage has. A drag is kept at its end. */
  #due(): string[] {
    if (!this.#world.isShared()) return [];
    const { edited, done } = this.#program.edits;
    const last = done.at(-1);
    if (last?.open === true && (last.kind === 'drag' || last.kind === 'scrub')) return [];
    const cells = new Set([...edited.keys(), ...this.#kept.keys()]);
    return [...cells].filter((cell) =>
      this.#laid?.isLaid(cell) !== true && !this.#isKept(cell, edited.get(cell)) && !this.#disputed.has(cell));
  }

  /** A draft that the reader keeps in a new edition is written again, as one of that edition. */
  #isKept(cell: string, text: string | undefined): boolean {
    const kept = this.#kept.get(cell);
    return kept?.text === text && (kept === undefined || kept.base === this.#author(cell));
  }

  #draftOf(cell: string): Draft | undefined {
    const text = this.#program.edits.edited.get(cell);
    const { lecture, newRevision } = this.#world;
    return text === undefined ? undefined : { lecture, cell, text, base: this.#author(cell), revision: newRevision() };
  }

  /** Another window has written. A cell that was changed here meanwhile will find out when it is kept. */
  #follow(news: readonly DraftNews[]): void {
    if (!this.#world.isShared()) return;
    const due = new Set([...this.#due(), ...this.#disputed]);
    const fitting = news.filter(({ cell, draft }) => {
      const isOurs = draft === undefined || draft.base === this.#author(cell);
      return this.#program.edits.author.has(cell) && isOurs && !due.has(cell);
    });
    for (const { cell, draft } of fitting) this.#know(cell, draft);
    this.#write('remote', fitting.map(({ cell, draft }) => ({ cell, text: draft?.text ?? this.#author(cell) })));
  }

  #write(gesture: GestureKind, texts: readonly { cell: string; text: string }[]): void {
    if (texts.length === 0) return;
    const all = new Map(texts.map(({ cell, text }) => [cell, text]));
    this.#program.dispatch({ kind: 'edit', gesture, texts: this.#laid?.write(all) ?? all });
  }

  #know(cell: string, draft: Draft | undefined): void {
    if (draft) this.#kept.set(cell, draft);
    else this.#kept.delete(cell);
  }

  #author(cell: string): string {
    return this.#program.edits.author.get(cell) ?? '';
  }

  async #attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (reason) {
      this.#voice.trouble(reason);
      return undefined;
    }
  }
}
