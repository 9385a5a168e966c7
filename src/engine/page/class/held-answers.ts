/** In a class, what is right is not shown before the lecturer shows it; the page's source has it for every reader. */
import type { ClassState } from '../../class/messages.ts';
import { polls as words } from '../../words/polls.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html } from '../kit/dom.ts';
import { cellOf, questions } from './asked.ts';

interface Question {
  root: HTMLElement;
  /** Where the lecturer shows what is right: a slide, and a step on it. */
  slide: number;
  step: number;
  note: HTMLElement;
}

export class HeldAnswers {
  readonly #deck: SlideDeck;
  readonly #questions: readonly Question[];
  /** What was shown once stays. */
  readonly #shown = new Set<HTMLElement>();

  constructor(deck: SlideDeck) {
    this.#deck = deck;
    this.#questions = deck.sections.flatMap((section, slide) =>
      [...section.querySelectorAll<HTMLElement>(questions)].map((root) => questionOf(root, slide)));
  }

  show(state: ClassState | undefined): void {
    const { slide: id = '', step = 0 } = state?.talk ?? {};
    const slide = this.#deck.deck.findIndex((one) => one.id === id);
    for (const one of this.#questions) {
      const isReached = slide > one.slide || (slide === one.slide && step >= one.step);
      const isAsked = state?.poll?.question === one.root.id && state.poll.phase === 'open';
      if (isReached && !isAsked) this.#shown.add(one.root);
      hold(one, !this.#shown.has(one.root) || isAsked);
    }
  }

  release(): void {
    for (const one of this.#questions) hold(one, false);
  }
}

function questionOf(root: HTMLElement, slide: number): Question {
  const key = root.querySelector<HTMLElement>('[data-key], [data-solution]');
  const note = html(root.ownerDocument, 'p', { class: 'held-note' }, words.held);
  return { root, slide, step: Number(key?.dataset['step'] ?? 0), note };
}

function hold({ root, note }: Question, isHeld: boolean): void {
  if (root.hasAttribute('data-held') === isHeld) return;
  root.toggleAttribute('data-held', isHeld);
  cellOf(root)?.toggleAttribute('data-held', isHeld);
  if (isHeld && !root.matches('[data-exercise]')) root.append(note);
  else note.remove();
}
