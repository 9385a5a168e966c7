/** The presenter's panel of a question to the class: how many have answered and how, and what is done with it. */
import type { Poll } from '../../class/messages.ts';
import type { Tally } from '../../class/tally.ts';
import { fill, formOf } from '../../words/fill.ts';
import { polls as words } from '../../words/polls.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import { askedIn, textOf } from './asked.ts';
import { turnAside } from './aside-panels.ts';
import { questionCopy } from './copies.ts';
import { tallyView } from './tally-view.ts';

export interface PollPanelWorld {
  open: (question: string) => void;
  /** Closes the vote, or opens it again. */
  turn: () => void;
  show: () => void;
  again: () => void;
  done: () => void;
}

export interface PollPanelState {
  poll: Poll | undefined;
  /** The question on this page. */
  root: HTMLElement | undefined;
  tally: Tally | undefined;
  joined: number;
  isShown: boolean;
  /** Further questions of the slide. */
  others: readonly HTMLElement[];
  /** Messages that were no votes. */
  dropped: number;
}

export class PollPanel {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #world: PollPanelWorld;
  readonly #asked: HTMLElement;
  readonly #count: HTMLElement;
  readonly #tally: HTMLElement;
  readonly #dropped: HTMLElement;
  readonly #turn: HTMLButtonElement;
  readonly #show: HTMLButtonElement;
  readonly #actions: HTMLElement;
  readonly #others: HTMLElement;
  #made = { asked: '', tally: '', others: '' };

  constructor(document: Document, world: PollPanelWorld) {
    this.#document = document;
    this.#world = world;
    this.#asked = html(document, 'div', { class: 'poll-asked' });
    this.#count = html(document, 'p', { 'class': 'poll-count', 'role': 'status' });
    this.#tally = html(document, 'div', {});
    this.#dropped = html(document, 'p', { class: 'poll-dropped' });
    this.#turn = button(document, words.close, () => world.turn());
    this.#show = button(document, words.show, () => world.show());
    this.#actions = html(document, 'div', { class: 'poll-actions' }, this.#turn, this.#show,
      button(document, words.again, () => world.again()), button(document, words.done, () => world.done()));
    this.#others = html(document, 'div', { class: 'poll-actions' });
    this.element = html(document, 'section', {
      'class': 'poll-panel class-aside', 'id': 'class-poll', 'aria-label': words.panel, 'tabindex': 0,
    }, this.#asked, this.#count, this.#actions, this.#tally, this.#dropped, this.#others);
    this.element.hidden = true;
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  open(): void {
    turnAside(this.element, true);
  }

  close(): void {
    turnAside(this.element, false);
  }

  show({ poll, root, tally, joined, isShown, others, dropped }: PollPanelState): void {
    const count = tally?.rounds.at(-1)?.answered ?? 0;
    const answered = fill(formOf(words.answered, count), { count, joined: Math.max(joined, count) });
    say(this.#count, poll === undefined
      ? (others.length === 0 ? words.nothing : '')
      : poll.phase === 'closed' ? `${words.isClosed} ${answered}` : answered);
    this.#actions.hidden = poll === undefined;
    say(this.#turn, poll?.phase === 'closed' ? words.reopen : words.close);
    say(this.#show, isShown ? words.hide : words.show);
    this.#show.ariaPressed = String(isShown);
    say(this.#dropped, dropped === 0 ? '' : fill(formOf(words.dropped, dropped), { count: dropped }));
    if (this.#isNew('asked', poll?.question ?? '')) this.#asked.replaceChildren(...(root ? questionCopy(root) : []));
    if (this.#isNew('tally', JSON.stringify(tally ?? ''))) {
      this.#tally.replaceChildren(...(root && tally ? [tallyView(root, tally)] : []));
    }
    if (this.#isNew('others', others.map(({ id }) => id).join(' '))) {
      this.#others.replaceChildren(...others.map((other) => this.#opener(other)));
    }
  }

  #opener(root: HTMLElement): HTMLButtonElement {
    const text = textOf(askedIn(root));
    const short = text.length > 60 ? `${text.slice(0, 58)}…` : text;
    return button(this.#document, fill(words.open, { question: short }), () => this.#world.open(root.id));
  }

  #isNew(part: 'asked' | 'tally' | 'others', key: string): boolean {
    const isSo = this.#made[part] !== key;
    this.#made = { ...this.#made, [part]: key };
    return isSo;
  }
}
