/** "Go to": a number or a few letters of a title, and the slides they fit. */
import type { Deck } from '../../deck/deck.ts';
import { fitting } from '../../deck/search.ts';

export class DeckWhere {
  readonly #dialog: HTMLDialogElement;
  readonly #deck: Deck;

  constructor(dialog: HTMLDialogElement, deck: Deck) {
    this.#dialog = dialog;
    this.#deck = deck;
    dialog.addEventListener('input', () => this.#list());
    dialog.addEventListener('submit', (event) => this.#take(event));
  }

  ask(): void {
    this.#sought.value = '';
    this.#list();
    this.#dialog.showModal();
  }

  close(): void {
    this.#dialog.close();
  }

  get #sought(): HTMLInputElement {
    return this.#dialog.querySelector('input')!;
  }

  #list(): void {
    const { ownerDocument } = this.#dialog;
    const items = fitting(this.#deck, this.#sought.value).map((slide) => {
      const link = ownerDocument.createElement('a');
      link.href = `#${this.#deck[slide]!.id}`;
      link.dataset['pick'] = String(slide);
      link.textContent = `${slide + 1}  ${this.#deck[slide]!.title}`;
      const item = ownerDocument.createElement('li');
      item.append(link);
      return item;
    });
    this.#dialog.querySelector('ol')!.replaceChildren(...items);
  }

  /** Enter takes the first slide that fits. */
  #take(event: Event): void {
    event.preventDefault();
    this.#dialog.querySelector<HTMLElement>('[data-pick]')?.click();
  }
}
