/** What happened in a class, to be read: answers, questions, and how long each slide took. */
import { isAskedStill, tallyOfAnswers, type ClassFile, type FileAnswers } from '../../class/class-file.ts';
import { duration } from '../../deck/clock.ts';
import { after as words } from '../../words/after.ts';
import { fill, formOf } from '../../words/fill.ts';
import { allOf } from '../../words/list.ts';
import { polls } from '../../words/polls.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html } from '../kit/dom.ts';
import { askedOf, rootOf } from './asked.ts';
import { questionCopy } from './copies.ts';
import { tallyInWords, tallyView } from './tally-view.ts';

/** Less is a slide that was passed by: milliseconds. */
const least = 1000;

/** All of it, with what this edition of the lecture does not have. */
export function recordView(deck: SlideDeck, file: ClassFile): HTMLElement {
  const { ownerDocument: document } = deck;
  const answers = file.answers.map((one) => answersView(document, one));
  return html(document, 'div', { class: 'class-record' },
    html(document, 'p', {}, fill(words.lasted, { time: duration(lasting(file)) })), ...otherEdition(deck, file),
    html(document, 'h3', {}, words.answers),
    ...(answers.length > 0 ? answers : [html(document, 'p', {}, words.noAnswers)]), ...restOf(document, file));
}

/** What belongs to no slide, with the answers to questions that this page does not have as they were. */
export function closingView(document: Document, file: ClassFile): Node[] {
  const others = file.answers.filter((one) => rootNow(document, one) === undefined);
  const answers = others.length === 0 ? [] : [html(document, 'h3', {}, words.answers)];
  return [...answers, ...others.map((one) => answersView(document, one)), ...restOf(document, file)];
}

export function answersView(document: Document, answers: FileAnswers): HTMLElement {
  const root = rootNow(document, answers);
  const tally = tallyOfAnswers(answers);
  const counts = tally.rounds.map(({ round, answered: count }) => {
    const said = fill(formOf(words.count, count), { count });
    return tally.rounds.length > 1 ? fill(polls.voteOf, { round, said }) : said;
  });
  const asked = root ? questionCopy(root) : [html(document, 'p', {}, answers.text)];
  return html(document, 'div', { class: 'class-answers' }, html(document, 'div', { class: 'poll-asked' }, ...asked),
    html(document, 'p', { class: 'class-answered' }, counts.join(' · ')),
    root ? tallyView(root, tally) : tallyInWords(document, tally, answers.options));
}

/** The question of this page, where it is still the same. */
export function rootNow(document: Document, answers: FileAnswers): HTMLElement | undefined {
  const root = rootOf(document, answers.question);
  return root && isAskedStill(answers, askedOf(root)) ? root : undefined;
}

const lasting = ({ slides }: ClassFile): number => slides.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** A sentence that names what is not on this page any more. */
function otherEdition(deck: SlideDeck, { answers, slides }: ClassFile): Node[] {
  const { ownerDocument: document } = deck;
  const known = new Set(deck.deck.map(({ id }) => id));
  const parts = [
    ...answers.filter((one) => rootNow(document, one) === undefined).map(({ text, question }) => text || question),
    ...slides.filter(({ slide }) => !known.has(slide)).map(({ title, slide }) => title || slide),
  ];
  if (parts.length === 0) return [];
  const said = fill(words.otherEdition, { parts: allOf(parts.map((part) => fill(words.part, { part }))) });
  return [html(document, 'p', { role: 'note' }, said)];
}

function restOf(document: Document, { questions, slides }: ClassFile): Node[] {
  const titles = new Map(slides.map(({ slide, title }) => [slide, title]));
  const asked = questions.filter(({ isHidden }) => !isHidden).map(({ text, slide, isStarred }) =>
    html(document, 'li', {}, ...(isStarred ? [star(document), ' '] : []), text,
      html(document, 'span', { class: 'class-answered' }, ` · ${titles.get(slide) ?? slide}`)));
  const times = slides.filter(({ milliseconds }) => milliseconds >= least).map(({ title, slide, milliseconds }) =>
    html(document, 'tr', {}, html(document, 'th', { scope: 'row' }, title || slide),
      html(document, 'td', {}, duration(milliseconds))));
  return [
    ...(asked.length === 0 ? [] : [html(document, 'h3', {}, words.questions), html(document, 'ul', {}, ...asked)]),
    ...(times.length === 0 ? [] : [html(document, 'h3', {}, words.times), timeTable(document, times)]),
  ];
}

const star = (document: Document): HTMLElement =>
  html(document, 'span', { 'role': 'img', 'aria-label': words.starred }, '★');

const timeTable = (document: Document, rows: readonly HTMLElement[]): HTMLElement =>
  html(document, 'table', { class: 'class-times' },
    html(document, 'thead', {}, html(document, 'tr', {}, html(document, 'th', { scope: 'col' }, words.slide),
      html(document, 'th', { scope: 'col' }, words.time))),
    html(document, 'tbody', {}, ...rows));
