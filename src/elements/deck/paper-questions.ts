/** The last pages of a handout: all questions and exercises of the lecture, unanswered, and then their answers. */
import { copyOf } from './paper-copy.ts';

const asked = '[data-quiz], [data-predict], [data-exercise]';
const answers = ['key', 'solution', 'help', 'verdict', 'check', 'output', 'fold'].map((name) => `[data-${name}]`).join();

/** Nothing, where the lecture asks nothing. */
export function questionPages(sections: readonly HTMLElement[]): HTMLElement[] {
  const questions = sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>(asked)]);
  const [first] = questions;
  if (first === undefined) return [];
  return [
    pageOf(first.ownerDocument, 'Questions', questions.map(blankOf)),
    pageOf(first.ownerDocument, 'Answers', questions.map(keyOf)),
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
  blank.querySelectorAll(answers).forEach((part) => part.remove());
  for (const input of blank.querySelectorAll('input')) [input.checked, input.value] = [false, ''];
  return blank;
}

/** What is right, and why; why the rest is wrong is said where a question is answered. */
function keyOf(question: HTMLElement): HTMLElement {
  const key = question.ownerDocument.createElement('div');
  const isDrawn = question.matches('[data-predict]:not([data-predict="choose"])');
  const right = question.querySelectorAll(isDrawn ? '[data-key] > :not(summary)' : '[data-key] [data-right] > *');
  key.append(...[...chosen(question), ...right].map(copyOf));
  return key;
}

/** The words of the options that are right; a typed answer stands in its key already. */
function chosen(question: HTMLElement): Element[] {
  const right = [...question.querySelectorAll<HTMLElement>('[data-key] [data-right]')];
  return right.flatMap(({ dataset }) =>
    [...question.querySelectorAll(`[data-options] input[value="${dataset['of'] ?? ''}"] + *`)]);
}
