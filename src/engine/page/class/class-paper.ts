/** What happened in a class, in the handout: answers below the slide of their question, and the rest at the end. */
import type { ClassFile } from '../../class/class-file.ts';
import { after as words } from '../../words/after.ts';
import { momentOf } from '../../words/dates.ts';
import { fill } from '../../words/fill.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import { answersView, closingView, rootNow } from './record-view.ts';

export class ClassPaper {
  readonly #deck: SlideDeck;
  readonly #back: HTMLButtonElement;
  /** What the handout has until it is left. */
  #file: ClassFile | undefined;

  constructor(deck: SlideDeck) {
    this.#deck = deck;
    this.#back = button(deck.ownerDocument, words.back, () => deck.do({ type: 'view', view: 'presenter' }));
    deck.addEventListener('deck-change', () => this.#follow());
  }

  /** Shows the handout with it, where its pages are chosen and printed. */
  show(file: ClassFile): void {
    this.#file = file;
    this.#deck.querySelector('.deck-paper')?.append(this.#back);
    this.#deck.do({ type: 'view', view: 'handout' });
  }

  /** The deck lays out its paper anew with each change, and takes away what stood there. */
  #follow(): void {
    if (this.#file === undefined) return;
    if (this.#deck.state.view === 'handout') return this.#layOut(this.#file);
    this.#file = undefined;
    this.#back.remove();
  }

  #layOut(file: ClassFile): void {
    const { ownerDocument: document, sections } = this.#deck;
    for (const section of sections) {
      const here = file.answers.filter((one) => section.contains(rootNow(document, one) ?? null));
      if (here.length > 0) this.#write(section, here.map((one) => answersView(document, one)));
    }
    const page = html(document, 'div', { 'data-on-paper': 'end', 'class': 'class-paper' },
      html(document, 'h2', {}, fill(words.title, { when: momentOf(file.begun) })), ...closingView(document, file));
    lastOf(sections.at(-1)!).after(page);
  }

  /** In the place of lines to write on, as far as it needs it. */
  #write(section: HTMLElement, answers: readonly HTMLElement[]): void {
    const { ownerDocument: document } = section;
    const sheet = section.nextElementSibling;
    sheet?.querySelector('.room-to-write')?.before(html(document, 'div', { class: 'class-paper' },
      html(document, 'h3', {}, words.answersHere), ...answers));
  }
}

/** The last page that belongs to a slide: what stands there is taken away with the rest of the paper. */
function lastOf(section: Element): Element {
  const next = section.nextElementSibling;
  return next?.matches('[data-on-paper]') === true ? lastOf(next) : section;
}
