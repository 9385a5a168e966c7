/** Until the editor of a cell has come, a field lies over its code: what is typed there, the editor takes over. */
import { fill } from '../../words/fill.ts';
import { page } from '../../words/page.ts';

/** Takes the keys at once, so that a phone shows its keyboard. Escape takes it away, with all that was typed. */
export function standIn(host: HTMLElement, pre: Element, at = 0): HTMLTextAreaElement {
  const { id, ownerDocument, dataset } = host;
  const field = ownerDocument.createElement('textarea');
  field.ariaLabel = fill(page.cell, { cell: id });
  field.autocapitalize = 'off';
  field.setAttribute('autocorrect', 'off');
  field.spellcheck = false;
  field.defaultValue = dataset['source']!;
  field.addEventListener('input', () => (field.dataset['typed'] = ''), { once: true });
  field.addEventListener('compositionstart', () => (field.dataset['composing'] = ''));
  field.addEventListener('compositionend', () => delete field.dataset['composing']);
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Escape' || isComposing) return;
    host.tabIndex = -1;
    host.focus({ preventScroll: true });
    field.remove();
  });
  pre.append(field);
  field.setSelectionRange(at, at);
  field.focus({ preventScroll: true });
  return field;
}
