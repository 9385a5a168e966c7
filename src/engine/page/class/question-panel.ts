/** The presenter's panel of what readers say unasked: for how many it is too fast, who is lost where, and questions. */
import type { ReaderQuestion } from '../../class/record.ts';
import type { LostAt } from '../../class/signals.ts';
import { asks as words } from '../../words/asks.ts';
import { fill, formOf } from '../../words/fill.ts';
import { html, say } from '../kit/dom.ts';
import { turnAside } from './aside-panels.ts';
import { placeLink, QuestionItem, type ItemWorld } from './question-item.ts';

export interface QuestionPanelState {
  fast: number;
  lost: readonly LostAt[];
  /** The newest last. */
  questions: readonly ReaderQuestion[];
  /** When the question was asked that the room is shown. */
  shown: number | null;
  /** Messages that were dropped, and questions that found no room. */
  dropped: number;
  full: number;
}

export class QuestionPanel {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #world: ItemWorld;
  readonly #fast: HTMLElement;
  readonly #lost: HTMLElement;
  readonly #none: HTMLElement;
  readonly #list: HTMLElement;
  readonly #hidden: HTMLElement;
  readonly #hiddenList: HTMLElement;
  readonly #full: HTMLElement;
  readonly #dropped: HTMLElement;
  readonly #items = new Map<number, QuestionItem>();
  #madeLost = '';

  constructor(document: Document, world: ItemWorld) {
    this.#document = document;
    this.#world = world;
    const line = (name: string): HTMLElement => html(document, 'p', { class: name });
    [this.#fast, this.#none] = [line('question-fast'), line('question-none')];
    [this.#full, this.#dropped] = [line('poll-dropped'), line('poll-dropped')];
    this.#lost = html(document, 'ul', { class: 'question-lost' });
    this.#list = html(document, 'ol', { class: 'question-list' });
    this.#hiddenList = html(document, 'ol', { class: 'question-list' });
    this.#hidden = html(document, 'summary', {});
    this.element = html(document, 'section', {
      'class': 'question-panel class-aside', 'id': 'class-questions', 'aria-label': words.list, 'tabindex': 0,
    }, this.#fast, this.#lost, this.#full, this.#none, this.#list,
    html(document, 'details', {}, this.#hidden, this.#hiddenList), this.#dropped);
    this.element.hidden = true;
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  turn(isOpen: boolean): void {
    turnAside(this.element, isOpen);
  }

  show({ fast, lost, questions, shown, dropped, full }: QuestionPanelState): void {
    const hadFocus = this.element.contains(this.#document.activeElement);
    const count = (forms: typeof words.fastCount, many: number): string => fill(formOf(forms, many), { count: many });
    say(this.#fast, count(words.fastCount, fast));
    this.#showLost(lost);
    const hidden = questions.filter(({ isHidden }) => isHidden);
    const seen = questions.filter(({ isHidden }) => !isHidden);
    say(this.#none, seen.length === 0 ? words.none : '');
    const kept = new Set(questions.map(({ at }) => at));
    for (const at of this.#items.keys()) if (!kept.has(at)) this.#remove(at);
    this.#showIn(this.#list, seen, shown);
    this.#showIn(this.#hiddenList, hidden, shown);
    this.#hidden.parentElement!.hidden = hidden.length === 0;
    say(this.#hidden, fill(formOf(words.hidden, hidden.length), { count: hidden.length }));
    say(this.#full, full === 0 ? '' : `${fill(formOf(words.full, full), { count: full })} ${words.makeRoom}`);
    say(this.#dropped, dropped === 0 ? '' : fill(formOf(words.dropped, dropped), { count: dropped }));
    // A question that was hidden takes the focus out of the list with it.
    if (hadFocus && !this.element.contains(this.#document.activeElement)) this.element.focus();
  }

  /** The newest first. What is in its place stays there, with its focus. */
  #showIn(list: HTMLElement, questions: readonly ReaderQuestion[], shown: number | null): void {
    questions.toReversed().forEach((question, index) => {
      const { element } = this.#itemOf(question, shown);
      if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
    });
  }

  #itemOf(question: ReaderQuestion, shown: number | null): QuestionItem {
    const item = this.#items.get(question.at) ?? new QuestionItem(this.#document, question, this.#world);
    this.#items.set(question.at, item);
    item.show(question, question.at === shown);
    return item;
  }

  #remove(at: number): void {
    this.#items.get(at)?.element.remove();
    this.#items.delete(at);
  }

  #showLost(lost: readonly LostAt[]): void {
    const made = JSON.stringify(lost);
    if (made === this.#madeLost) return;
    this.#madeLost = made;
    const document = this.#document;
    this.#lost.replaceChildren(...lost.map(({ slide, devices, cells }) => {
      const at = cells.map(([cell, count]) => fill(words.cellCount, { cell, count })).join(', ');
      const line = fill(formOf(words.lostCount, devices), { count: devices });
      return html(document, 'li', {}, `${line} · `, placeLink(document, slide, this.#world), at === '' ? '' : ` (${at})`);
    }));
  }
}
