/** What lies around a slide: title, page number, progress, cover, typed number, and the dialogs. */
import { isPaper, progressOf, type Deck, type DeckState } from '../../deck/deck.ts';
import { pageWords } from '../../deck/page-words.ts';
import { deck as words } from '../../words/deck.ts';
import { fill } from '../../words/fill.ts';
import { DeckOverview } from './deck-overview.ts';
import { questionAt } from './deck-page.ts';
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

  show(state: DeckState): void {
    const { view, slide, step, screen, digits } = state;
    const count = this.#deck.length;
    const lecture = this.#host.dataset['title'] ?? '';
    const title = this.#deck[slide]?.title ?? '';
    this.#host.ownerDocument.title = view === 'article' || isPaper(view)
      ? lecture
      : fill(words.title, { slide: slide + 1, slides: count, title, lecture });
    const section = this.#host.querySelector('[data-slide][data-current]')!;
    this.#part('number').textContent = pageWords(slide + 1, count, questionAt(section, step));
    this.#part('progress').style.setProperty('--done', String(progressOf(this.#deck, state)));
    this.#part('typed').textContent = digits;
    this.#part('cover').dataset['cover'] = screen;
    if (view === 'overview') this.overview.show();
  }

  showHelp(): void {
    const help = this.#part<HTMLDialogElement>('help');
    help.showModal();
    help.scrollTop = 0;
  }

  #part<E extends HTMLElement>(name: string): E {
    return this.#host.querySelector<E>(`[data-part="${name}"]`)!;
  }
}
