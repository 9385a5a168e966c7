/** A reader's question as all see it: text, and never markup. */
import { asks as words } from '../../words/asks.ts';
import { html } from '../kit/dom.ts';

export const questionView = (document: Document, question: string): HTMLElement =>
  html(document, 'aside', { 'class': 'class-question', 'aria-label': words.fromClass },
    html(document, 'p', { class: 'question-from' }, words.fromClass), questionText(document, question));

export const questionText = (document: Document, question: string): HTMLElement =>
  html(document, 'p', { class: 'question-text', dir: 'auto' }, question);
