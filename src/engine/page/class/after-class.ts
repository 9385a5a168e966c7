/** After a class: what happened is looked at, saved as a file, opened again, and printed with the handout. */
import { fileName, fileOf, largest, readFile, type ClassFile, type FileFault } from '../../class/class-file.ts';
import type { ClassRecord } from '../../class/record.ts';
import { after as words } from '../../words/after.ts';
import { momentOf } from '../../words/dates.ts';
import { fill } from '../../words/fill.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html, say } from '../kit/dom.ts';
import { download } from '../kit/download.ts';
import { lectureOf } from '../kit/lecture.ts';
import { button } from '../kit/notice.ts';
import { openPanel } from '../kit/panel.ts';
import { ClassPaper } from './class-paper.ts';
import { loadClassStyle } from './class-style.ts';
import type { DeskPart } from './desk-part.ts';
import type { Leader } from './leader.ts';
import { recordStore, type Recorder } from './recorder.ts';
import { recordView } from './record-view.ts';

export class AfterClass implements DeskPart {
  /** Stands in the panel of the class. */
  readonly element: HTMLElement;
  readonly #deck: SlideDeck;
  readonly #document: Document;
  readonly #paper: ClassPaper;
  readonly #line: HTMLElement;
  readonly #status: HTMLElement;
  readonly #ofRecord: readonly HTMLButtonElement[];
  readonly #clear: HTMLButtonElement;
  readonly #input: HTMLInputElement;
  /** Of the class that is on, and what is left of the last one. */
  #recorder: Recorder | undefined;
  #kept: ClassRecord | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(deck: SlideDeck) {
    const { ownerDocument: document } = deck;
    [this.#deck, this.#document, this.#paper] = [deck, document, new ClassPaper(deck)];
    this.#line = html(document, 'p', {});
    this.#status = html(document, 'p', { role: 'status' });
    this.#input = html(document, 'input', { type: 'file', accept: '.json,application/json', hidden: '' });
    this.#input.addEventListener('change', () => this.#inTurn(() => this.#read()));
    this.#ofRecord = [
      button(document, words.show, () => this.#look(this.#file)), button(document, words.save, () => this.#save()),
    ];
    this.#clear = button(document, words.clear, () => this.#inTurn(() => this.#forget()));
    const open = button(document, words.open, () => this.#input.click());
    const buttons = html(document, 'div', { class: 'notice-actions' }, ...this.#ofRecord, open, this.#clear);
    this.element = html(document, 'section', { 'class': 'class-after', 'aria-label': words.section },
      this.#line, buttons, this.#input, this.#status);
    void this.load();
  }

  /** What the last class of this lecture has left, in whichever window it was. */
  async load(): Promise<void> {
    say(this.#status, '');
    if (this.#recorder) return;
    this.#kept = await recordStore(this.#deck).load();
    this.refresh();
  }

  attach(_: Leader, recorder: Recorder): void {
    this.#recorder = recorder;
    this.refresh();
  }

  detach(): void {
    this.#kept = this.#recorder?.record;
    this.#recorder = undefined;
    this.refresh();
  }

  refresh(): void {
    const record = this.#record;
    const line = this.#recorder ? words.live : record ? words.kept : words.none;
    say(this.#line, fill(line, { when: momentOf(record?.begun ?? 0) }));
    for (const one of this.#ofRecord) one.hidden = record === undefined;
    this.#clear.hidden = record === undefined || this.#recorder !== undefined;
  }

  get #record(): ClassRecord | undefined {
    return this.#recorder?.record ?? this.#kept;
  }

  get #lecture(): { path: string; title: string } {
    const { base = '/' } = this.#document.documentElement.dataset;
    return { path: lectureOf(this.#document).slice(base.length), title: this.#deck.dataset['title'] ?? '' };
  }

  get #file(): ClassFile | undefined {
    return this.#record && fileOf(this.#record, this.#lecture, Date.now());
  }

  #save(): void {
    const file = this.#file;
    if (file === undefined) return;
    const name = fileName(file);
    download(this.#document, name, JSON.stringify(file), 'application/json');
    say(this.#status, fill(words.saved, { name }));
  }

  /** One after the other: what is said late of one would take the place of what is said of the next. */
  #inTurn(work: () => Promise<void>): void {
    this.#last = this.#last.then(work, work);
  }

  async #forget(): Promise<void> {
    await recordStore(this.#deck).remove();
    await this.load();
    say(this.#status, words.cleared);
  }

  async #read(): Promise<void> {
    const [picked] = this.#input.files ?? [];
    this.#input.value = '';
    if (picked === undefined) return;
    const { name } = picked;
    try {
      const found = picked.size > 4 * largest
        ? { fault: { is: 'too-large' } as const } : readFile(await picked.text(), this.#lecture.path);
      if ('fault' in found) return say(this.#status, faultOf(found.fault, name));
      say(this.#status, '');
      this.#look(found.file);
    } catch {
      say(this.#status, fill(words.faults.unreadable, { name }));
    }
  }

  #look(file: ClassFile | undefined): void {
    if (file === undefined) return;
    void loadClassStyle(this.#document);
    this.#deck.closeDialogs();
    const print = button(this.#document, words.print, () => {
      this.#deck.closeDialogs();
      this.#paper.show(file);
    });
    const title = fill(words.title, { when: momentOf(file.begun) });
    openPanel(this.#document, title, [recordView(this.#deck, file)], [print]).classList.add('class-record-panel');
  }
}

function faultOf(fault: FileFault, name: string): string {
  switch (fault.is) {
    case 'damaged': return fill(words.faults.damaged, { name, place: fault.at || '{}' });
    case 'lecture': return fill(words.faults.lecture, { name, title: fault.title });
    default: return fill(words.faults[fault.is], { name });
  }
}
