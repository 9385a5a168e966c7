/** Underlines what the types of a cell do not allow. */
import { StateEffect, StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { TypeFinding } from '../../types/protocol.ts';

const setFindings = StateEffect.define<readonly TypeFinding[]>();

/** The marks go along with what is typed before them. */
export const typeMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const told = transaction.effects.find((effect) => effect.is(setFindings));
    return told ? marksAt(told.value, transaction.state) : marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export function markTypes(view: EditorView, findings: readonly TypeFinding[]): void {
  if (findings.length > 0 || view.state.field(typeMarks).size > 0) view.dispatch({ effects: setFindings.of(findings) });
}

function marksAt(findings: readonly TypeFinding[], { doc }: EditorState): DecorationSet {
  const marks = findings.filter(({ from, to }) => from < to && to <= doc.length);
  return Decoration.set(marks.map(({ from, to, message }) =>
    Decoration.mark({ class: 'type-place', attributes: { title: message } }).range(from, to)), true);
}
