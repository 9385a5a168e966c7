/** What the deck reads from the page, and the few attributes it sets: two slides at most for a step. */
import { showsOne, type Deck, type DeckState } from '../../deck/deck.ts';
import { deck } from '../../words/deck.ts';
import { fill } from '../../words/fill.ts';

export const fragmentsOf = (section: Element): HTMLElement[] =>
  [...section.querySelectorAll<HTMLElement>('[data-step]')].filter(
    (fragment) => fragment.closest('[data-only="article"], [data-notes]') === null,
  );

export const stepOf = (fragment: HTMLElement): number => Number(fragment.dataset['step']) || 0;

/** Nothing around it waits for a step. */
export const isSeen = (element: Element): boolean => element.closest('[data-step]:not([data-shown])') === null;

export const headingOf = (section: Element): HTMLElement | null => section.querySelector('h1, h2, h3, h4');

export function readDeck(sections: readonly HTMLElement[]): Deck {
  return sections.map((section) => ({
    id: section.id,
    title: headingOf(section)?.textContent.trim() ?? '',
    steps: Math.max(0, ...fragmentsOf(section).map(stepOf)),
  }));
}

const asked = '[data-quiz][data-step], [data-predict][data-step], [data-exercise][data-step]';

/** Which of a slide's questions is shown at a step, where it has several. */
export function questionAt(section: Element, step: number): { number: number; of: number } | undefined {
  const questions = fragmentsOf(section).filter((fragment) => fragment.matches(asked));
  const number = questions.filter((question) => stepOf(question) <= step).length;
  return questions.length > 1 && number > 0 ? { number, of: questions.length } : undefined;
}

/** Shows the fragments of a slide up to a step. */
export function showSteps(section: HTMLElement, step: number): void {
  for (const fragment of fragmentsOf(section)) {
    fragment.toggleAttribute('data-shown', stepOf(fragment) <= step);
  }
}

/** The same on a copy of a slide, where nothing unfolds the answers that have come. */
export function showStepsOfCopy(copy: HTMLElement, step: number): void {
  showSteps(copy, step);
  for (const told of copy.querySelectorAll<HTMLDetailsElement>('details[data-shown]')) told.open = true;
}

/**
 * In the slides and for the presenter one section can be reached, in the overview each by its link, in the article
 * all. In a deck all titles are of one level, below the lecture's.
 */
function reach(sections: readonly HTMLElement[], { view, slide }: DeckState): void {
  sections.forEach((section, index) => {
    section.inert = showsOne(view) && index !== slide;
    const canvas = section.querySelector<HTMLElement>('[data-canvas]');
    if (canvas !== null) canvas.inert = view === 'overview';
    const inDeck = view !== 'article';
    section.ariaLabel = inDeck ? fill(deck.place, { slide: index + 1, slides: sections.length }) : null;
    const heading = headingOf(section);
    if (heading !== null) heading.ariaLevel = inDeck ? '2' : null;
  });
}

/** Brings the page from one state to the next. */
export function render(sections: readonly HTMLElement[], before: DeckState | undefined, after: DeckState): void {
  const left = before === undefined ? undefined : sections[before.slide];
  const entered = sections[after.slide]!;
  if (left !== entered) {
    for (const section of left === undefined ? sections : [left]) section.removeAttribute('data-current');
    entered.setAttribute('data-current', '');
  }
  if (before?.view !== after.view) reach(sections, after);
  else if (showsOne(after.view) && left !== undefined && left !== entered) {
    left.inert = true;
    entered.inert = false;
  }
  if (left !== entered || before?.step !== after.step) showSteps(entered, after.step);
  // Asked now, the page would be laid out before all that the step changes is changed.
  if (left === entered && before !== undefined && before.step < after.step) {
    requestAnimationFrame(() => bringUp(entered, after.step));
  }
}

/** On an upright phone a slide is as long as it gets, and what has come may be below what is seen. */
function bringUp(section: HTMLElement, step: number): void {
  if (getComputedStyle(section).overflowY !== 'auto') return;
  fragmentsOf(section).find((fragment) => stepOf(fragment) === step)?.scrollIntoView({ block: 'nearest' });
}
