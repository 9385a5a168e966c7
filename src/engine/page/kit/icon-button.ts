/** A button that shows a picture, and has a name for whoever hears it or rests on it. */
import { html, svg } from './dom.ts';

/** `path`: lines in a square of 24 units. */
export function iconButton(document: Document, label: string, path: string): HTMLButtonElement {
  const picture = svg(document, 'svg', { 'viewBox': '0 0 24 24', 'aria-hidden': 'true' },
    svg(document, 'path', { d: path }));
  const made = html(document, 'button', { type: 'button' }, picture);
  rename(made, label);
  return made;
}

/** What it does has changed. */
export function rename(button: HTMLElement, label: string): void {
  if (button.title === label) return;
  button.title = label;
  button.ariaLabel = label;
}
