/** The panel behind a reader's "Ask": that it is too fast, that the reader is lost, and a short question. */
import { most } from '../../class/ask.ts';
import { asks as words } from '../../words/asks.ts';
import { fill } from '../../words/fill.ts';
import { polls } from '../../words/polls.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import type { Place } from './reader-place.ts';

export interface AskWorld {
  fast: () => void;
  lost: () => void;
  /** The words as they were typed. */
  question: (typed: string) => void;
  close: () => void;
  /** Others may read what is sent. */
  isReadable: boolean;
}

export class AskPanel {
  readonly element: HTMLElement;
  readonly #place: HTMLElement;
  readonly #words: HTMLTextAreaElement;
  readonly #line: HTMLElement;
  readonly #fast: HTMLButtonElement;

  constructor(document: Document, world: AskWorld) {
    this.#place = html(document, 'p', { class: 'ask-place' });
    this.#line = html(document, 'p', { role: 'status' });
    this.#words = html(document, 'textarea', { rows: 3, maxlength: most.words });
    this.#fast = button(document, words.fast, () => world.fast());
    const signals = html(document, 'div', { class: 'ask-actions' },
      this.#fast, button(document, words.lost, () => world.lost()));
    const send = button(document, words.send, () => world.question(this.#words.value));
    send.classList.add('first');
    this.element = html(document, 'section', { 'class': 'ask-panel', 'aria-label': words.panel, 'id': 'class-ask' },
      this.#place, signals,
      html(document, 'label', {}, words.question, this.#words),
      html(document, 'p', { class: 'ballot-hint' }, world.isReadable ? polls.readable : words.nobody),
      html(document, 'div', { class: 'ask-actions' }, send, button(document, words.close, () => world.close())),
      this.#line);
    this.element.hidden = true;
    this.#words.addEventListener('input', () => this.tell(''));
    this.element.addEventListener('keydown', (event) => this.#press(event, world));
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  open(): void {
    this.element.hidden = false;
    this.tell('');
    this.#fast.focus();
  }

  close(): void {
    this.element.hidden = true;
  }

  /** Where the reader is. */
  show({ number, cell }: Place): void {
    const slide = { slide: number };
    say(this.#place, cell === undefined ? fill(words.place, slide) : fill(words.placeOfCell, { ...slide, cell }));
  }

  /** How it went. */
  tell(text: string): void {
    say(this.#line, text);
  }

  clear(): void {
    this.#words.value = '';
  }

  /** Keys for the slides stay out of the panel. */
  #press(event: KeyboardEvent, world: AskWorld): void {
    const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target === this.#words;
    if (!isSent && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (isSent) world.question(this.#words.value);
    else world.close();
  }
}
