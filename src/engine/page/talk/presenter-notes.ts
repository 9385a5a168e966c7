/** The notes of the slide that is shown, as large as the presenter wants them. */
import { html } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import { notesSize, resizeNotes } from './notes-size.ts';
import { talk as words } from '../../words/talk.ts';

const change = 2;

export class PresenterNotes {
  readonly #text: HTMLElement;

  constructor(document: Document, place: HTMLElement) {
    this.#text = html(document, 'div', {
      'class': 'presenter-text', 'tabindex': 0, 'role': 'group', 'aria-label': words.notes,
    });
    const smaller = button(document, 'A−', () => this.#write(resizeNotes(-change)));
    const larger = button(document, 'A+', () => this.#write(resizeNotes(change)));
    smaller.ariaLabel = words.smaller;
    larger.ariaLabel = words.larger;
    place.append(html(document, 'div', { class: 'presenter-sizes' }, smaller, larger), this.#text);
    this.#write(notesSize());
  }

  show(section: HTMLElement): void {
    const notes = [...section.querySelectorAll('[data-notes]')].flatMap((note) => [...note.cloneNode(true).childNodes]);
    this.#text.replaceChildren(...(notes.length > 0 ? notes : [words.noNotes]));
    this.#text.scrollTop = 0;
  }

  /** In letters of so many pixels. */
  #write(size: number): void {
    this.#text.style.setProperty('--notes-size', `${size}px`);
  }
}
