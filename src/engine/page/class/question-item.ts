/** A reader's question in the presenter's list: where it was asked, and what the lecturer does with it. */
import type { ReaderQuestion } from '../../class/record.ts';
import { asks as words } from '../../words/asks.ts';
import { timeOf } from '../../words/dates.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import { questionText } from './question-view.ts';

export interface ItemWorld {
  star: (at: number) => void;
  /** Shows it to the room, or no more. */
  show: (at: number) => void;
  hide: (at: number) => void;
  go: (slide: string) => void;
  /** What a slide is called, or nothing where there is none of that id. */
  titleOf: (slide: string) => string | undefined;
}

export class QuestionItem {
  readonly element: HTMLLIElement;
  readonly #star: HTMLButtonElement;
  readonly #show: HTMLButtonElement;
  readonly #hide: HTMLButtonElement;

  constructor(document: Document, { at, slide, text }: ReaderQuestion, world: ItemWorld) {
    const named = `class-question-${at}`;
    const tool = (label: string, press: (at: number) => void): HTMLButtonElement => {
      const made = button(document, label, () => press(at));
      made.setAttribute('aria-describedby', named);
      return made;
    };
    this.#star = tool(words.star, world.star);
    this.#show = tool(words.show, world.show);
    this.#hide = tool(words.hide, world.hide);
    const shown = questionText(document, text);
    shown.id = named;
    this.element = html(document, 'li', {}, shown,
      html(document, 'p', { class: 'question-place' }, placeLink(document, slide, world), ` · ${timeOf(at)}`),
      html(document, 'div', { class: 'poll-actions' }, this.#star, this.#show, this.#hide));
  }

  show({ isStarred, isHidden }: ReaderQuestion, isShown: boolean): void {
    this.element.toggleAttribute('data-starred', isStarred);
    this.#star.ariaPressed = String(isStarred);
    this.#show.ariaPressed = String(isShown);
    this.#star.hidden = isHidden;
    this.#show.hidden = isHidden;
    say(this.#hide, isHidden ? words.bringBack : words.hide);
  }
}

/** Leads the presenter to a slide. */
export function placeLink(document: Document, slide: string, { go, titleOf }: Pick<ItemWorld, 'go' | 'titleOf'>): Node {
  const title = titleOf(slide);
  if (title === undefined) return document.createTextNode(words.otherEdition);
  const link = html(document, 'a', { href: `#${slide}` }, title);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    go(slide);
  });
  return link;
}
