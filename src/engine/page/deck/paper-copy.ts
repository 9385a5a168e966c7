/** Copies of what stands on slides, for paper. */

/**
 * A copy without ids, for a page has each once, and without the names that tie choices together. The text of an open
 * editor is written out.
 */
export function copyOf<E extends Element>(original: E): E {
  const copy = original.cloneNode(true) as E;
  for (const element of [copy, ...copy.querySelectorAll('[id], [name]')]) {
    element.removeAttribute('id');
    element.removeAttribute('name');
  }
  const originals = original.querySelectorAll('[data-editor]');
  copy.querySelectorAll('[data-editor]').forEach((editor, index) => {
    const code = editor.ownerDocument.createElement('code');
    code.textContent = originals[index]?.closest<HTMLElement>('live-cell')?.dataset['source'] ?? '';
    editor.replaceWith(code);
  });
  for (const cell of copy.querySelectorAll('live-cell')) cell.toggleAttribute('data-readonly', true);
  return copy;
}
