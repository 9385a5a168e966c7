/** The line below an open editor: how to leave it, and the reader's choice of what Tab does. */
import { cells } from '../../words/cells.ts';
import { setTabIndents, tabIndents } from '../kit/settings.ts';

export function addHint(code: HTMLElement): void {
  const { ownerDocument } = code;
  const hint = ownerDocument.createElement('p');
  hint.dataset['hint'] = '';
  const label = ownerDocument.createElement('label');
  const box = ownerDocument.createElement('input');
  box.type = 'checkbox';
  box.checked = tabIndents();
  box.addEventListener('change', () => setTabIndents(box.checked));
  label.append(box, ` ${cells.tab}`);
  hint.append(`${cells.editorHint} `, label);
  code.append(hint);
}
