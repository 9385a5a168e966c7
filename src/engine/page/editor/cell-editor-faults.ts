/** Marks the line that is wrong, and the place in it. */
import { StateEffect, StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

const setFault = StateEffect.define<number | undefined>();

const line = Decoration.line({ class: 'fault-line' });
const place = Decoration.mark({ class: 'fault-place' });

/** The marks go along with what is typed before them. */
export const faultMarks = StateField.define<{ at: number | undefined; marks: DecorationSet }>({
  create: () => ({ at: undefined, marks: Decoration.none }),
  update({ at, marks }, transaction) {
    const told = transaction.effects.find((effect) => effect.is(setFault));
    if (told) return { at: told.value, marks: marksAt(told.value, transaction.state) };
    return { at, marks: marks.map(transaction.changes) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ marks }) => marks),
});

/** Nothing is done where the same place is told again: its marks may have moved since. */
export function markFault(view: EditorView, at: number | undefined): void {
  if (view.state.field(faultMarks).at !== at) view.dispatch({ effects: setFault.of(at) });
}

function marksAt(at: number | undefined, { doc }: EditorState): DecorationSet {
  if (at === undefined) return Decoration.none;
  const { from, to, text } = doc.lineAt(Math.min(at, doc.length));
  const start = Math.min(at, to);
  const length = /^[\p{ID_Continue}$]+|^[^]/u.exec(text.slice(start - from))?.[0].length ?? 0;
  return Decoration.set([line.range(from), ...(length > 0 ? [place.range(start, start + length)] : [])]);
}
