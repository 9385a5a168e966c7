/** In the audience's window: a reader's question over the slide, while the lecturer shows it. */
import { words as check } from '../../class/ask.ts';
import { read } from '../../schema/schema.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html } from '../kit/dom.ts';
import { loadClassStyle } from './class-style.ts';
import { questionView } from './question-view.ts';

export class RoomQuestion {
  readonly #element: HTMLElement;
  #shown: string | undefined;

  constructor({ ownerDocument: document }: SlideDeck) {
    this.#element = html(document, 'div', { class: 'room-question' });
    void loadClassStyle(document);
  }

  /** What came over the channel, whatever it is. */
  show(found: unknown): void {
    const question = read(check, found);
    if (question === this.#shown) return;
    this.#shown = question;
    if (question === undefined) return this.#element.remove();
    const { ownerDocument: document } = this.#element;
    this.#element.replaceChildren(questionView(document, question));
    document.body.append(this.#element);
  }
}
