/** The editor of a cell: CodeMirror in a shadow root, where its styles may be adopted under a strict policy. */
import { defaultKeymap } from '@codemirror/commands';
import { typescriptLanguage } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { highlighter } from '../cell/highlight.ts';
import { editorTheme } from './cell-editor-theme.ts';
import type { LiveCell, Program } from './program.ts';

export interface CellEditor {
  focus(): void;
  /** Takes over a text that did not come from this editor. */
  follow(cell: LiveCell): void;
  /** Where in the text an element of the editor ends. */
  endOf(token: Element): number;
}

const isFollowing = Annotation.define<boolean>();

export function openEditor(host: HTMLElement, id: string, program: Program): CellEditor {
  const code = host.querySelector<HTMLElement>('[data-code]')!;
  const box = host.ownerDocument.createElement('div');
  box.dataset['editor'] = '';
  const root = box.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ doc: program.cell(id).text, extensions: extensions(id, program) }),
  });
  code.querySelector('pre')!.replaceWith(box);
  return {
    focus: () => view.focus(),
    follow: (cell) => follow(view, cell),
    endOf: (token) => view.posAtDOM(token) + token.textContent.length,
  };
}

function extensions(id: string, program: Program): Extension {
  const type = (text: string): void =>
    program.dispatch({ kind: 'edit', gesture: 'type', texts: new Map([[id, text]]), open: true });
  return [
    keymap.of([...programKeys(id, program), ...defaultKeymap]),
    typescriptLanguage,
    syntaxHighlighting(highlighter),
    bracketMatching(),
    indentOnInput(),
    EditorView.contentAttributes.of({ 'aria-label': `Code of cell ${id}` }),
    EditorView.updateListener.of((update) => {
      const isOwn = update.transactions.every((transaction) => transaction.annotation(isFollowing) !== true);
      if (update.docChanged && isOwn) type(update.state.doc.toString());
      if (update.focusChanged && !update.view.hasFocus) program.dispatch({ kind: 'close' });
    }),
    editorTheme,
  ];
}

/** Undo is the program's, so that it goes back across cells and survives a change of views. */
function programKeys(id: string, program: Program) {
  const does = (action: () => void) => (): boolean => {
    action();
    return true;
  };
  return [
    { key: 'Mod-Enter', run: does(() => program.run([id])) },
    { key: 'Mod-z', run: does(() => program.dispatch({ kind: 'undo' })), preventDefault: true },
    { key: 'Mod-y', mac: 'Mod-Shift-z', run: does(() => program.dispatch({ kind: 'redo' })), preventDefault: true },
    { key: 'Mod-Shift-z', run: does(() => program.dispatch({ kind: 'redo' })), preventDefault: true },
  ];
}

function follow(view: EditorView, { text }: LiveCell): void {
  const old = view.state.doc.toString();
  if (old === text) return;
  let from = 0;
  while (from < old.length && old[from] === text[from]) from++;
  let [to, end] = [old.length, text.length];
  while (to > from && end > from && old[to - 1] === text[end - 1]) [to, end] = [to - 1, end - 1];
  view.dispatch({ changes: { from, to, insert: text.slice(from, end) }, annotations: isFollowing.of(true) });
}
