/** The card on which a reader answers what the lecturer asks: over the page, at its edge. */
import { ballotOf } from './asked.ts';
import { ballotForm, type BallotForm } from './ballot-form.ts';
import { questionCopy } from './copies.ts';
import { tallyView } from './tally-view.ts';
import type { Vote } from '../../class/ballot.ts';
import type { Tally } from '../../class/tally.ts';
import { polls as words } from '../../words/polls.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';

export interface CardWorld {
  send: (vote: Vote) => void;
  /** Others may read what is sent. */
  isReadable: boolean;
}

export interface CardState {
  isOpen: boolean;
  isConnected: boolean;
  /** What this browser has voted in this round. */
  voted: Vote | undefined;
  tally: Tally | null;
}

export class BallotCard {
  readonly element: HTMLElement;
  readonly #root: HTMLElement;
  readonly #world: CardWorld;
  readonly #form: BallotForm | undefined;
  readonly #fields: HTMLFieldSetElement;
  readonly #send: HTMLButtonElement;
  readonly #asked: HTMLElement;
  readonly #line: HTMLElement;
  readonly #tally: HTMLElement;
  readonly #until = new AbortController();
  #state: CardState = { isOpen: true, isConnected: true, voted: undefined, tally: null };
  #shownTally = '';

  /** @param voted what was voted before, in this round or the one before: it can be sent again as it is */
  constructor(root: HTMLElement, world: CardWorld, voted: Vote | undefined) {
    const { ownerDocument: document } = root;
    [this.#root, this.#world] = [root, world];
    const ballot = ballotOf(root);
    this.#asked = html(document, 'div', { class: 'poll-asked' }, ...questionCopy(root));
    this.#line = html(document, 'p', { role: 'status' });
    this.#form = ballot && ballotForm(root, ballot, (text) => this.#told(text));
    this.#send = button(document, words.send, () => this.#cast());
    this.#send.classList.add('first');
    this.#tally = html(document, 'div', {});
    const hint = world.isReadable ? [html(document, 'p', { class: 'ballot-hint' }, words.readable)] : [];
    this.#fields = html(document, 'fieldset', {}, ...(this.#form ? [this.#form.element] : []), ...hint);
    const details = html(document, 'details', { open: '' }, html(document, 'summary', {}, words.asks),
      this.#asked, this.#fields, this.#send, this.#line, this.#tally);
    this.element = html(document, 'aside', { 'class': 'class-card', 'aria-label': words.asks }, details);
    if (voted && this.#form) this.#form.vote = voted;
    const { signal } = this.#until;
    this.#fields.addEventListener('input', () => this.#told(''), { signal });
    this.#fields.addEventListener('keydown', (event) => this.#press(event), { signal });
    this.#watchDone(ballot?.kind === 'done');
  }

  show(state: CardState): void {
    this.#state = state;
    const { isOpen, voted, tally } = state;
    this.#fields.disabled = !isOpen;
    this.#fields.inert = !isOpen;
    this.#send.hidden = !isOpen || this.#isExercise;
    say(this.#send, voted ? words.change : words.send);
    this.element.toggleAttribute('data-sent', voted !== undefined);
    this.#told('');
    // Once nothing can be changed, how all have answered comes first.
    const before = isOpen ? this.#line : this.#asked;
    if (before.nextElementSibling !== this.#tally) before.after(this.#tally);
    const key = JSON.stringify(tally);
    if (key === this.#shownTally) return;
    this.#shownTally = key;
    this.#tally.replaceChildren(...(tally ? [tallyView(this.#root, tally)] : []));
  }

  remove(): void {
    this.#until.abort();
    this.element.remove();
  }

  get #isExercise(): boolean {
    return this.#root.matches('[data-exercise]');
  }

  #cast(): void {
    const fault = this.#form?.fault;
    if (fault !== undefined) return say(this.#line, fault);
    if (this.#form) this.#world.send(this.#form.vote);
  }

  /** Enter sends, and keys for the slides stay out of what is typed here. */
  #press(event: KeyboardEvent): void {
    const isField = (event.target as Element).matches('input');
    if (event.key !== 'Enter' || !isField) return;
    event.preventDefault();
    this.#cast();
  }

  /** An exercise is sent by itself when it passes. */
  #watchDone(isDue: boolean): void {
    if (!isDue) return;
    const tell = (): void => {
      if (this.#state.isOpen && this.#state.voted === undefined && this.#form?.fault === undefined) this.#cast();
    };
    const watch = new MutationObserver(tell);
    watch.observe(this.#root, { attributeFilter: ['data-state'] });
    this.#until.signal.addEventListener('abort', () => watch.disconnect());
    queueMicrotask(tell);
  }

  #told(text: string): void {
    const { isOpen, isConnected, voted } = this.#state;
    if (text !== '') return say(this.#line, text);
    if (!isOpen) return say(this.#line, voted ? words.over : words.missed);
    if (voted === undefined) return say(this.#line, '');
    if (this.#isExercise) return say(this.#line, isConnected ? words.passed : words.waits);
    const isSame = JSON.stringify(voted) === JSON.stringify(this.#form?.vote);
    say(this.#line, !isSame ? words.unsent : isConnected ? words.sent : words.waits);
  }
}
