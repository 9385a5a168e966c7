/** What lies around a slide: title, page number, progress, cover, typed number, and the dialogs. */
import { isPaper, type Deck, type DeckState } from '../../deck/deck.ts';
import { DeckOverview } from './deck-overview.ts';
import { DeckWhere } from './deck-where.ts';
import { characterKeys, setCharacterKeys } from '../kit/settings.ts';

export class DeckChrome {
  readonly overview: DeckOverview;
  readonly where: DeckWhere;
  readonly #host: HTMLElement;
  readonly #deck: Deck;

  constructor(host: HTMLElement, deck: Deck) {
    this.#host = host;
    this.#deck = deck;
    this.overview = new DeckOverview(host, deck);
    this.where = new DeckWhere(this.#part<HTMLDialogElement>('where'), deck);
    const setting = this.#part('help').querySelector('input')!;
    setting.checked = characterKeys();
    setting.addEventListener('change', () => setCharacterKeys(setting.checked));
  }

  show({ view, slide, screen, digits }: DeckState): void {
    const count = this.#deck.length;
    const lecture = this.#host.dataset['title'] ?? '';
    const place = `${slide + 1} of ${count} · ${this.#deck[slide]?.title ?? ''} · `;
    this.#host.ownerDocument.title = view === 'article' || isPaper(view) ? lecture : place + lecture;
    this.#part('number').textContent = `${slide + 1} / ${count}`;
    this.#part('progress').style.setProperty('--done', String(slide / Math.max(1, count - 1)));
    this.#part('typed').textContent = digits;
    this.#part('cover').dataset['cover'] = screen;
    if (view === 'overview') this.overview.show();
  }

  /** Closes the dialogs. */
  close(): void {
    for (const dialog of this.#host.querySelectorAll('dialog')) dialog.close();
  }

  showHelp(): void {
    this.#part<HTMLDialogElement>('help').showModal();
  }

  #part<E extends HTMLElement>(name: string): E {
    return this.#host.querySelector<E>(`[data-part="${name}"]`)!;
  }
}
