/** Questions as they stand on a page: what they ask, and what may be answered. */
import type { Asked } from '../../class/ballot-box.ts';
import type { Ballot } from '../../class/ballot.ts';
import { polls as words } from '../../words/polls.ts';
import { dotsIn, drawingIn, planeOf } from '../quiz/plane.ts';

export const questions = '[data-quiz], [data-predict], [data-exercise]';

export const rootOf = (document: Document, question: string): HTMLElement | undefined => {
  const root = document.getElementById(question);
  return root?.matches(questions) === true ? root : undefined;
};

export const questionsIn = (slide: Element): HTMLElement[] => [...slide.querySelectorAll<HTMLElement>(questions)];

/** The inputs of what can be chosen, in the order in which they stand. Their values are the numbers of the options. */
export const optionsOf = (root: Element): HTMLInputElement[] =>
  [...root.querySelectorAll<HTMLInputElement>('[data-options] label input')];

export const labelOf = (input: HTMLInputElement): Element => input.nextElementSibling!;

/** The cell whose figure is predicted. */
export const cellOf = (root: HTMLElement): HTMLElement | null =>
  root.ownerDocument.getElementById(root.dataset['covers'] ?? '');

export const textOf = (element: Element | null): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');

/** What is asked; of an exercise the first thing that it says. */
export const askedIn = (root: Element): Element | null => root.querySelector('[data-asked]') ?? root.querySelector('p');

/** Nothing where it cannot be answered: the figure that is drawn on is not there. */
export function askedOf(root: HTMLElement): Asked | undefined {
  const ballot = ballotOf(root);
  if (ballot === undefined) return undefined;
  return { question: root.id, text: textOf(askedIn(root)).slice(0, 500), options: optionTexts(root, ballot), ballot };
}

/** In the order of their numbers. */
function optionTexts(root: HTMLElement, ballot: Ballot): string[] {
  if (ballot.kind === 'done') return [words.solved];
  const inputs = optionsOf(root).sort((a, b) => Number(a.value) - Number(b.value));
  return inputs.map((input) => textOf(labelOf(input)).slice(0, 200));
}

export function ballotOf(root: HTMLElement): Ballot | undefined {
  const { quiz, predict } = root.dataset;
  if (quiz === 'text' || quiz === 'number') return { kind: quiz };
  if (quiz !== undefined || predict === 'choose') return choiceOf(root);
  return predict === undefined ? { kind: 'done' } : drawnOf(root, predict);
}

function choiceOf(root: HTMLElement): Ballot | undefined {
  const inputs = optionsOf(root);
  return inputs.length === 0
    ? undefined
    : { kind: 'options', count: inputs.length, isOne: inputs.every(({ type }) => type === 'radio') };
}

function drawnOf(root: HTMLElement, kind: string): Ballot | undefined {
  const cell = cellOf(root);
  const drawing = cell && drawingIn(cell);
  if (!drawing) return undefined;
  const { x, y } = planeOf(drawing);
  if (kind === 'line') return { kind: 'line', x, y };
  const isCurve = cell.querySelector('[data-figure="curve"]') !== null;
  if (isCurve) return { kind: 'heights', count: rightOf(root).length, x, y };
  return { kind: 'marks', count: dotsIn(drawing).length };
}

/** The points of the code: marks at some height stand where these do along the axis. */
export function rightOf(root: HTMLElement): (readonly [number, number])[] {
  const numbers = root.dataset['numbers']?.split(' ').map(Number) ?? [];
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));
}
