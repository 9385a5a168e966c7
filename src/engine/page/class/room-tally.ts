/** In the audience's window: how the class has answered, over the slide, while the lecturer shows it. */
import { tally as check, type Tally } from '../../class/tally.ts';
import { read } from '../../schema/schema.ts';
import { polls as words } from '../../words/polls.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html } from '../kit/dom.ts';
import { rootOf } from './asked.ts';
import { loadClassStyle } from './class-style.ts';
import { questionCopy } from './copies.ts';
import { tallyView } from './tally-view.ts';

export class RoomTally {
  readonly #document: Document;
  readonly #element: HTMLElement;
  #shown = '';

  constructor({ ownerDocument: document }: SlideDeck) {
    this.#document = document;
    this.#element = html(document, 'aside', { 'class': 'room-tally', 'aria-label': words.tally });
    void loadClassStyle(document);
  }

  /** What came over the channel, whatever it is. */
  show(found: unknown): void {
    const tally = read(check, found);
    const key = JSON.stringify(tally ?? '');
    if (key === this.#shown) return;
    this.#shown = key;
    const root = tally && rootOf(this.#document, tally.question);
    if (!tally || !root) return this.#element.remove();
    this.#element.replaceChildren(...this.#contentOf(root, tally));
    if (!this.#element.isConnected) this.#document.body.append(this.#element);
  }

  #contentOf(root: HTMLElement, tally: Tally): Node[] {
    return [html(this.#document, 'div', { class: 'poll-asked' }, ...questionCopy(root)), tallyView(root, tally)];
  }
}
