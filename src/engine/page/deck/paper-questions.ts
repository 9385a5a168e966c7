/** The last pages of a handout: all questions and exercises of the lecture, unanswered, and then their answers. */
import { deck } from '../../words/deck.ts';
import { copyOf } from './paper-copy.ts';

const asked = '[data-quiz], [data-predict], [data-exercise]';
const answers = '[data-key], [data-solution], [data-help], [data-verdict], [data-check]';
/** What only those see who work at an exercise: its check, what their code shows, and the buttons of cells. */
const work = '[data-exercise] > live-cell ~ live-cell, [data-exercise] [data-output], [data-tools]';

/** Nothing, where the lecture asks nothing. */
export function questionPages(sections: readonly HTMLElement[]): HTMLElement[] {
  const questions = sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>(asked)]);
  const [first] = questions;
  if (first === undefined) return [];
  return [
    pageOf(first.ownerDocument, deck.questions, questions.map(blankOf)),
    pageOf(first.ownerDocument, deck.answers, questions.map(keyOf)),
  ];
}

function pageOf(document: Document, title: string, entries: readonly HTMLElement[]): HTMLElement {
  const page = document.createElement('div');
  page.dataset['onPaper'] = 'end';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ol');
  list.append(...entries.map((entry) => {
    const item = document.createElement('li');
    item.append(entry);
    return item;
  }));
  page.append(heading, list);
  return page;
}

function blankOf(question: HTMLElement): HTMLElement {
  const blank = copyOf(question);
  blank.querySelectorAll(`${answers}, ${work}`).forEach((part) => part.remove());
  for (const input of blank.querySelectorAll('input')) [input.checked, input.value] = [false, ''];
  for (const cell of blank.querySelectorAll<HTMLElement>('[data-author]')) {
    cell.querySelector('code')!.textContent = cell.dataset['author']!;
  }
  return blank;
}

/** What is right, and why; why the rest is wrong is said where a question is answered. */
function keyOf(question: HTMLElement): HTMLElement {
  const key = question.ownerDocument.createElement('div');
  const isChosen = question.querySelector('[data-right]') !== null;
  const all = ':is([data-key], [data-solution]) > :not(summary)';
  const right = question.querySelectorAll(isChosen ? '[data-key] [data-right] > *' : all);
  key.append(...[...chosen(question), ...right].map(copyOf));
  return key;
}

/** The words of the options that are right; a typed answer stands in its key already. */
function chosen(question: HTMLElement): Element[] {
  const right = [...question.querySelectorAll<HTMLElement>('[data-key] [data-right]')];
  return right.flatMap(({ dataset }) =>
    [...question.querySelectorAll(`[data-options] input[value="${dataset['of'] ?? ''}"] + *`)]);
}
