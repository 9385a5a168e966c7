/** The parts of the presenter's window that are not slides. */
import { html } from '../kit/dom.ts';
import { talk as words } from '../../words/talk.ts';

export interface PresenterPanel {
  root: HTMLElement;
  tools: HTMLElement;
  next: HTMLElement;
  notes: HTMLElement;
  list: HTMLElement;
}

export function createPanel(document: Document): PresenterPanel {
  const region = (name: string, label: string, tag: 'section' | 'nav' = 'section'): HTMLElement =>
    html(document, tag, { 'class': `presenter-${name}`, 'aria-label': label });
  const tools = region('tools', words.tools);
  const next = region('next', words.next);
  const notes = region('notes', words.notes);
  const list = region('list', words.slides, 'nav');
  return { root: html(document, 'div', { class: 'presenter' }, tools, next, notes, list), tools, next, notes, list };
}
