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
  readonly #sections: readonly HTMLElement[];
  readonly #deck: Deck;
  /** They stand behind all slides: to look for them takes as long as the deck is. */
  readonly #parts = new Map<string, HTMLElement>();

  constructor(host: HTMLElement, deck: Deck, sections: readonly HTMLElement[]) {
    this.#host = host;
    this.#sections = sections;
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
    this.#part('number').textContent = pageWords(slide + 1, count, questionAt(this.#sections[slide]!, step));
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
    const part = this.#parts.get(name) ?? this.#host.querySelector<E>(`[data-part="${name}"]`)!;
    this.#parts.set(name, part);
    return part as E;
  }
}
