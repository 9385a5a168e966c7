/** The dialog of the search: a field, what was found, and a line that says how much it is. */
import { searchAll, type SearchedLecture } from '../../search/search.ts';
import { fill, formOf } from '../../words/fill.ts';
import { search as words } from '../../words/search.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import { fetchIndexes, OtherEdition } from './lecture-indexes.ts';
import { resultList } from './result-list.ts';
import { moveBetween } from './search-keys.ts';

export interface SearchWorld {
  document: Document;
  /** The address of the site's root. */
  base: string;
  edition: string;
  fetch: typeof fetch;
  /** Whether the page shows slides now. */
  inSlides: () => boolean;
  /** Follows the link of a result on this page. Where it is not on this page, the browser does. */
  follow: (link: HTMLAnchorElement, event: MouseEvent) => void;
  reload: () => void;
}

export class SearchDialog {
  readonly #world: SearchWorld;
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #line: HTMLElement;
  readonly #results: HTMLElement;
  readonly #lectures: SearchedLecture[] = [];
  #isWhole = false;
  #lost = 0;

  constructor(world: SearchWorld) {
    const { document } = world;
    this.#world = world;
    this.#field = html(document, 'input', {
      'type': 'text', 'role': 'searchbox', 'inputmode': 'search', 'enterkeyhint': 'search', 'autocomplete': 'off',
      'autocapitalize': 'off', 'spellcheck': 'false', 'aria-label': words.label, 'placeholder': words.label,
    });
    const close = button(document, words.close, () => this.#dialog.close());
    this.#line = html(document, 'p', { class: 'search-line', role: 'status' });
    this.#results = html(document, 'div', { class: 'search-results' });
    const top = html(document, 'div', { class: 'search-top', role: 'search' }, this.#field, close);
    const named = { 'class': 'search', 'aria-label': words.title };
    this.#dialog = html(document, 'dialog', named, top, this.#line, this.#results);
    document.body.append(this.#dialog);
    this.#listen();
    void this.#fetch();
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
    this.#show();
  }

  #listen(): void {
    this.#field.addEventListener('input', () => this.#show());
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event));
    this.#dialog.addEventListener('click', (event) => this.#onClick(event));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const links = [...this.#results.querySelectorAll<HTMLElement>('[data-result]')];
    const isEnter = event.key === 'Enter' && event.target === this.#field;
    if (isEnter) links[0]?.click();
    const isTyped = event.key.length === 1;
    // A letter that goes back into the field is typed there.
    if ((moveBetween(event, this.#field, links) && !isTyped) || isEnter) event.preventDefault();
  }

  #onClick(event: MouseEvent): void {
    if (event.target === this.#dialog) return this.#dialog.close();
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.#dialog.close();
    this.#world.follow(link, event);
  }

  async #fetch(): Promise<void> {
    const { base, edition, fetch } = this.#world;
    try {
      this.#lost = await fetchIndexes({ base, edition, fetch, onPart: (lecture) => this.#take(lecture) });
      this.#isWhole = true;
      this.#show();
    } catch (reason) {
      this.#tell(reason);
    }
  }

  /** While the reader is among the results, these stay where they are. */
  #take(lecture: SearchedLecture): void {
    this.#lectures.push(lecture);
    if (this.#dialog.ownerDocument.activeElement === this.#field) this.#show();
  }

  #show(): void {
    if (this.#field.disabled) return;
    const question = this.#field.value.trim();
    const { count, lectures } = searchAll(question, this.#lectures);
    const { document, base } = this.#world;
    this.#results.replaceChildren(...resultList(lectures, { document, base, toSlides: this.#world.inSlides() }));
    const shown = lectures.reduce((sum, { hits }) => sum + hits.length, 0);
    say(this.#line, [this.#lineOf(question, shown, count), this.#lost > 0 ? words.some : ''].join(' ').trim());
  }

  #lineOf(question: string, shown: number, count: number): string {
    if (question === '') return words.start;
    if (count === 0) return this.#isWhole ? fill(words.none, { question }) : words.loading;
    return shown < count ? fill(words.best, { shown, count }) : fill(formOf(words.count, count), { count });
  }

  /** Why there is nothing to search, and what helps. */
  #tell(reason: unknown): void {
    const { document, reload } = this.#world;
    const isOld = reason instanceof OtherEdition;
    const cause = reason instanceof Error ? reason.message : String(reason);
    const help = isOld ? button(document, words.reload, reload) : button(document, words.again, () => this.#again());
    this.#field.disabled = true;
    this.#results.replaceChildren();
    this.#line.replaceChildren(isOld ? words.isOld : fill(words.failed, { cause }), ' ', help);
    if (this.#dialog.open) help.focus();
  }

  #again(): void {
    this.#field.disabled = false;
    this.#lectures.length = 0;
    this.#line.textContent = words.loading;
    this.#field.focus();
    void this.#fetch();
  }
}
