/** A reader's side of questions to the lecturer: the tools, where they are allowed, and what the room is shown. */
import { most, tidied, type Ask } from '../../class/ask.ts';
import { Asker, type Held } from '../../class/asker.ts';
import type { Follow } from '../../class/follow.ts';
import { asks as words } from '../../words/asks.ts';
import { fill } from '../../words/fill.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import { AskPanel } from './ask-panel.ts';
import type { ClassBar } from './class-bar.ts';
import type { FollowerPart } from './follower-part.ts';
import { questionView } from './question-view.ts';
import { ReaderPlace } from './reader-place.ts';

export interface AskingSpec {
  deck: SlideDeck;
  bar: ClassBar;
  /** Others at the broker may read what is sent. */
  isReadable: boolean;
  send: (ask: Ask) => void;
}

/** A room does not say all at once again what it has said: milliseconds. */
const spread = 800;

export class Asking implements FollowerPart {
  readonly #spec: AskingSpec;
  readonly #asker = new Asker();
  readonly #panel: AskPanel;
  readonly #button: HTMLButtonElement;
  readonly #shown: HTMLElement;
  readonly #until = new AbortController();
  readonly #place: ReaderPlace;
  #isConnected = false;
  #question = '';
  /** The line and the lecturer's window to which all was said that was to be said. */
  #heard = '';

  constructor(spec: AskingSpec) {
    const { deck, bar, isReadable } = spec;
    const { ownerDocument: document } = deck;
    const { signal } = this.#until;
    this.#spec = spec;
    this.#place = new ReaderPlace(deck, signal);
    this.#panel = new AskPanel(document, {
      fast: () => this.#say({ kind: 'fast' }, words.sentFast),
      lost: () => this.#sayLost(),
      question: (typed) => this.#ask(typed),
      close: () => this.#close(),
      isReadable,
    });
    this.#button = button(document, words.ask, () => (this.#panel.isOpen ? this.#close() : this.#open()));
    this.#button.setAttribute('aria-controls', this.#panel.element.id);
    this.#shown = html(document, 'div', { class: 'class-shown' });
    bar.add(this.#button);
    bar.dock.append(this.#panel.element, this.#shown);
    const follow = (): void => {
      if (this.#panel.isOpen) this.#panel.show(this.#place.place);
    };
    deck.addEventListener('deck-change', follow, { signal });
    deck.addEventListener('focusin', follow, { signal });
    document.addEventListener('scroll', follow, { signal, passive: true });
    this.#allow(false);
  }

  show(follow: Follow): void {
    if (follow.phase === 'ended') return this.end();
    const { state, stamp, link } = follow;
    this.#isConnected = link === 'open';
    this.#allow(state?.asks === true);
    this.#showQuestion(state?.question ?? '');
    const heard = `${stamp?.since} ${link}`;
    if (heard !== this.#heard && this.#isConnected) setTimeout(() => this.again(), Math.random() * spread);
    this.#heard = heard;
  }

  again(): void {
    for (const ask of this.#asker.again(Date.now())) this.#spec.send(ask);
  }

  end(): void {
    this.#until.abort();
    for (const element of [this.#button, this.#panel.element, this.#shown]) element.remove();
  }

  #allow(isAllowed: boolean): void {
    this.#button.hidden = !isAllowed;
    if (!isAllowed) this.#panel.close();
    this.#button.ariaExpanded = String(this.#panel.isOpen);
  }

  #showQuestion(question: string): void {
    if (question === this.#question) return;
    this.#question = question;
    const { ownerDocument: document } = this.#shown;
    this.#shown.replaceChildren(...(question === '' ? [] : [questionView(document, question)]));
    if (question !== '') this.#spec.bar.tell(`${words.fromClass}: ${question}`);
  }

  #open(): void {
    this.#panel.show(this.#place.place);
    this.#panel.open();
    this.#button.ariaExpanded = 'true';
  }

  #close(): void {
    this.#panel.close();
    this.#button.ariaExpanded = 'false';
    this.#button.focus();
  }

  #sayLost(): void {
    const { slide, number, cell } = this.#place.place;
    this.#say({ kind: 'lost', slide, ...(cell !== undefined && { cell }) }, fill(words.sentLost, { slide: number }));
  }

  #ask(typed: string): void {
    const asked = tidied(typed);
    if (asked === '') return this.#panel.tell(words.empty);
    if (this.#say({ kind: 'question', slide: this.#place.place.slide, words: asked }, words.sent)) this.#panel.clear();
  }

  /** What cannot arrive is not said, and the words stay. */
  #say(ask: Ask, sent: string): boolean {
    const isQuestion = ask.kind === 'question';
    const held = this.#isConnected ? this.#asker.say(ask, Date.now()) : 'unconnected';
    if (held === undefined) this.#spec.send(ask);
    this.#panel.tell(held === undefined ? sent : held === 'unconnected'
      ? (isQuestion ? words.unsent : words.unconnected)
      : textOf(held));
    return held === undefined;
  }
}

function textOf(held: Held): string {
  switch (held) {
    case 'known': return words.known;
    case 'soon': return words.soon;
    case 'all': return fill(words.all, { count: most.questions });
  }
}
