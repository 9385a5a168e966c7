/** A panel before the page, until it is closed. */
import { notices } from '../../words/notices.ts';
import { html } from './dom.ts';
import { button } from './notice.ts';

export function openPanel(
  document: Document, title: string, content: readonly Node[], buttons: readonly HTMLButtonElement[],
): HTMLDialogElement {
  const heading = html(document, 'h2', { id: 'panel-title' }, title);
  const panel = html(document, 'dialog', { 'class': 'panel', 'aria-labelledby': 'panel-title' }, heading, ...content);
  const close = button(document, notices.close, () => panel.close());
  panel.append(html(document, 'div', { class: 'notice-actions' }, ...buttons, close));
  panel.addEventListener('close', () => panel.remove());
  document.body.append(panel);
  panel.showModal();
  return panel;
}
