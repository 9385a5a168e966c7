/** What comes next: the next slide itself, out of reach, or this slide as it is at its next step. */
import type { DeckState } from '../../deck/deck.ts';
import { reduce } from '../../deck/state.ts';
import { showSteps } from '../deck/deck-page.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html, say } from '../kit/dom.ts';
import { whenPainted } from '../kit/painted.ts';
import { copyOf } from './slide-copy.ts';
import { fill } from '../../words/fill.ts';
import { talk as words } from '../../words/talk.ts';

export class NextStep {
  readonly #deck: SlideDeck;
  readonly #label: HTMLElement;
  readonly #frame: HTMLElement;
  /** What is drawn anew on this slide is drawn anew in its copy. */
  readonly #changes = new MutationObserver(() => this.#copyLater());
  #next: DeckState | undefined;
  #isDue = false;

  constructor(deck: SlideDeck, place: HTMLElement) {
    const document = deck.ownerDocument;
    this.#deck = deck;
    this.#label = html(document, 'h2', {});
    this.#frame = html(document, 'div', { class: 'presenter-frame' });
    place.append(this.#label, this.#frame);
  }

  show(state: DeckState): void {
    const { deck, sections } = this.#deck;
    const next = reduce(deck, state, { type: 'next' });
    this.clear();
    if (next.slide === state.slide && next.step === state.step) return say(this.#label, words.end);
    if (next.slide === state.slide) return this.#showStep(next);
    const section = sections[next.slide]!;
    showSteps(section, 0);
    section.setAttribute('data-next', '');
    say(this.#label, fill(words.nextSlide, { slide: next.slide + 1, title: deck[next.slide]!.title }));
  }

  clear(): void {
    this.#changes.disconnect();
    this.#next = undefined;
    this.#frame.replaceChildren();
    for (const section of this.#deck.sections) section.removeAttribute('data-next');
  }

  #showStep(next: DeckState): void {
    const section = this.#deck.sections[next.slide]!;
    this.#next = next;
    this.#changes.observe(section, { subtree: true, childList: true, attributes: true, characterData: true });
    const { steps } = this.#deck.deck[next.slide]!;
    say(this.#label, fill(words.nextStep, { step: next.step, steps }));
    this.#copyLater();
  }

  /** The slide itself is painted first. */
  #copyLater(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    whenPainted(() => {
      this.#isDue = false;
      if (this.#next === undefined) return;
      this.#frame.replaceChildren(copyOf(this.#deck.sections[this.#next.slide]!, this.#next.step));
    });
  }
}
