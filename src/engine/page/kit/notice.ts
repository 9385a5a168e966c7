/** Lines that the page says to its reader: in one place above the page, so that nothing in the lecture moves. */
import { html } from './dom.ts';

export interface NoticeAction {
  label: string;
  /** Closes the notice too, unless it answers `'stay'`. */
  do: () => unknown;
}

export interface NoticeSpec {
  lines: readonly string[];
  actions: readonly NoticeAction[];
  /** What can be looked at before one is chosen. */
  details?: { label: string; show: () => Node };
}

/** The page's place for notices is there from the start, so that what comes into it is read aloud. */
const placeOf = (document: Document): Element => document.querySelector('[data-notices]') ?? document.body;

/** Shows a notice; one with the same key is replaced. Gives back what takes it away. */
export function notify(document: Document, key: string, { lines, actions, details }: NoticeSpec): () => void {
  const place = placeOf(document);
  const box = html(document, 'div', { 'class': 'notice', 'data-notice': key });
  const buttons = actions.map((action) => button(document, action.label, () => {
    if (action.do() !== 'stay') box.remove();
  }));
  buttons[0]?.classList.add('first');
  box.append(...lines.map((line) => html(document, 'p', {}, line)));
  if (details) box.append(detailsOf(document, details.label, details.show));
  box.append(html(document, 'div', { class: 'notice-actions' }, ...buttons));
  [...place.children].find((other) => other.getAttribute('data-notice') === key)?.remove();
  place.append(box);
  return () => box.remove();
}

export function button(document: Document, label: string, press: () => unknown): HTMLButtonElement {
  const made = html(document, 'button', { type: 'button', class: 'button' }, label);
  made.addEventListener('click', () => void press());
  return made;
}

function detailsOf(document: Document, label: string, show: () => Node): HTMLElement {
  const box = html(document, 'details', {}, html(document, 'summary', {}, label));
  box.addEventListener('toggle', () => box.append(show()), { once: true });
  return box;
}
