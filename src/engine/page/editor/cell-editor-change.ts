/** Texts that did not come from the editor, as changes of its own. */
import { ChangeSet } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

interface Change {
  from: number;
  to: number;
  insert: string;
}

/** The one stretch in which two texts differ. */
export function change(old: string, text: string): Change {
  let from = 0;
  while (from < old.length && old[from] === text[from]) from++;
  let [to, end] = [old.length, text.length];
  while (to > from && end > from && old[to - 1] === text[end - 1]) [to, end] = [to - 1, end - 1];
  return { from, to, insert: text.slice(from, end) };
}

/** What was typed into a field before the editor came, and its caret. The text may be another by now, of a draft. */
export function takeOver(view: EditorView, field: HTMLTextAreaElement): void {
  const { defaultValue: before, value, selectionStart, selectionEnd } = field;
  const typed = ChangeSet.of(change(before, value), before.length);
  const meanwhile = ChangeSet.of(change(before, view.state.doc.toString()), before.length);
  const follow = meanwhile.map(typed, true);
  const selection = { anchor: follow.mapPos(selectionStart, 1), head: follow.mapPos(selectionEnd, 1) };
  view.dispatch({ changes: typed.map(meanwhile), selection, userEvent: 'input', scrollIntoView: !typed.empty });
  if (field.ownerDocument.activeElement === field) view.focus();
  field.remove();
}
