/** What the reader has changed in a cell, in the place of its code. */
import { showDiff } from './diff-view.ts';
import { textOf, type Edits } from '../live/edits.ts';

/** Shows the changes in place of the code, or the code again. A cell without changes shows its code. */
export function toggleChanges(code: HTMLElement, cell: string, edits: Edits): void {
  const shown = code.querySelector('[data-diff]');
  if (shown !== null) return showAgain(code, shown);
  const diff = diffOf(code, cell, edits);
  diff.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    showAgain(code, diff);
    buttonOf(code)?.focus();
  });
  code.prepend(diff);
  buttonOf(code)?.setAttribute('aria-expanded', 'true');
}

/** The changes that are shown go along with the text. */
export function followChanges(code: HTMLElement, cell: string, edits: Edits): void {
  const shown = code.querySelector('[data-diff]');
  if (shown === null) return;
  if (edits.edited.has(cell)) shown.replaceChildren(...diffOf(code, cell, edits).childNodes);
  else showAgain(code, shown);
}

function diffOf(code: HTMLElement, cell: string, edits: Edits): HTMLElement {
  const diff = showDiff(code.ownerDocument, { cell, before: edits.author.get(cell) ?? '', after: textOf(edits, cell) });
  diff.dataset['diff'] = '';
  diff.role = 'region';
  return diff;
}

function showAgain(code: HTMLElement, diff: Element): void {
  diff.remove();
  buttonOf(code)?.setAttribute('aria-expanded', 'false');
}

const buttonOf = (code: HTMLElement): HTMLElement | null => code.querySelector('[data-action="changes"]');
