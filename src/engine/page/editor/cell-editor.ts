/** The editor of a cell: CodeMirror in a shadow root, where its styles may be adopted under a strict policy. */
import { closeCompletion } from '@codemirror/autocomplete';
import { defaultKeymap, indentLess, indentMore } from '@codemirror/commands';
import { typescriptLanguage } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, type KeyBinding } from '@codemirror/view';
import { highlighter } from '../../cell/highlight.ts';
import { noNames, type KnownNames } from '../../cell/known-names.ts';
import { cells } from '../../words/cells.ts';
import { fill } from '../../words/fill.ts';
import { isolatedWords } from './cell-editor-bidi.ts';
import { faultMarks, markFault } from './cell-editor-faults.ts';
import { nameHelp } from './cell-editor-names.ts';
import { editorTheme } from './cell-editor-theme.ts';
import { markTypes, typeMarks } from './cell-editor-types.ts';
import { addHint } from './cell-hint.ts';
import { change, takeOver } from './cell-editor-change.ts';
import type { LiveCell, Program } from '../live/program.ts';
import { standInOf } from '../live/typed-early.ts';
import { tabIndents } from '../kit/settings.ts';
import type { TypeMarks } from './type-world.ts';

export interface CellEditor extends TypeMarks {
  /** Puts the caret at an offset, or where it was. What was typed before the editor came is taken over. */
  focus(at?: number): void;
  /** Takes over a text that did not come from this editor, and marks what is wrong. */
  follow(cell: LiveCell): void;
  /** Where in the text an element of the editor ends. */
  endOf(token: Element): number;
}

export interface EditorSpec {
  host: HTMLElement;
  code: HTMLElement;
  id: string;
  program: Program;
  /** What is known of names, as soon as it is fetched. */
  known: Promise<KnownNames>;
}

const isFollowing = Annotation.define<boolean>();

/** What the build told of the names of a lecture. Where it cannot be had, the editor works without. */
export async function fetchNames(lecture: string): Promise<KnownNames> {
  try {
    return (await (await fetch(`${lecture}names.json`)).json()) as KnownNames;
  } catch {
    return noNames;
  }
}

/** Puts the editor where the code stands: around it nothing changes. */
export function openEditor(spec: EditorSpec): CellEditor {
  const { host, code, id, program } = spec;
  const pre = code.querySelector<HTMLElement>('pre:has(> code)')!;
  const scrolled = pre.scrollLeft;
  const box = host.ownerDocument.createElement('div');
  box.dataset['editor'] = '';
  const root = box.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ doc: program.cell(id).text, extensions: extensions(spec) }),
  });
  // What takes the keys goes when the editor takes them: in between a phone would put its keyboard away.
  const field = standInOf(code);
  for (const child of [...pre.childNodes]) if (child !== field) child.remove();
  pre.prepend(box);
  pre.removeAttribute('tabindex');
  view.scrollDOM.scrollLeft = scrolled;
  addHint(code);
  follow(view, program.cell(id));
  return {
    focus: (at) => {
      const typed = standInOf(code);
      if (typed) takeOver(view, typed);
      else focus(view, at);
    },
    follow: (cell) => follow(view, cell),
    markTypes: (findings) => markTypes(view, findings),
    endOf: (token) => view.posAtDOM(token) + token.textContent.length,
  };
}

function extensions({ host, id, program, known }: EditorSpec): Extension {
  const type = (text: string): void =>
    program.dispatch({ kind: 'edit', gesture: 'type', texts: new Map([[id, text]]), open: true });
  return [
    keymap.of([{ key: 'Escape', run: (view) => leave(view, host) }, ...programKeys(id, program), ...tabKeys]),
    keymap.of(defaultKeymap),
    typescriptLanguage,
    syntaxHighlighting(highlighter),
    isolatedWords,
    bracketMatching(),
    indentOnInput(),
    faultMarks,
    typeMarks,
    nameHelp({ document: host.ownerDocument, id, program, known }),
    EditorView.domEventHandlers({ beforeinput: typeOver }),
    EditorView.contentAttributes.of({
      'aria-label': fill(cells.editor, { cell: id }), 'aria-description': cells.editorHint,
    }),
    EditorView.updateListener.of((update) => {
      const isOwn = update.transactions.every((transaction) => transaction.annotation(isFollowing) !== true);
      if (update.docChanged && isOwn) type(update.state.doc.toString());
      if (update.focusChanged && !update.view.hasFocus) program.dispatch({ kind: 'close' });
    }),
    editorTheme,
  ];
}

/** Browsers keep the looks of what is typed over, with inline styles, which the page's policy forbids. */
function typeOver(event: InputEvent, view: EditorView): boolean {
  const isPlain = event.inputType === 'insertText' && event.data !== null && !event.isComposing;
  if (!isPlain || view.state.selection.main.empty) return false;
  view.dispatch({ ...view.state.replaceSelection(event.data), userEvent: 'input.type', scrollIntoView: true });
  return true;
}

/** Undo is the program's, so that it goes back across cells and survives a change of views. */
function programKeys(id: string, program: Program): KeyBinding[] {
  const does = (action: (view: EditorView) => void) => (view: EditorView): boolean => {
    action(view);
    return true;
  };
  // What is offered would cover the result.
  const run = does((view) => {
    closeCompletion(view);
    void program.run([id]);
  });
  const redo = does(() => program.dispatch({ kind: 'redo' }));
  return [
    { key: 'Mod-Enter', run },
    { key: 'Mod-z', run: does(() => program.dispatch({ kind: 'undo' })), preventDefault: true },
    { key: 'Mod-y', run: redo, preventDefault: true },
    { key: 'Mod-Shift-z', run: redo, preventDefault: true },
  ];
}

/** Tab leaves the editor, unless the reader wants it to indent. */
const tabKeys: readonly KeyBinding[] = [{
  key: 'Tab',
  run: (view) => tabIndents() && indentMore(view),
  shift: (view) => tabIndents() && indentLess(view),
}];

/** From the cell, Tab goes on behind the code and Enter leads back into it. */
function leave(view: EditorView, host: HTMLElement): boolean {
  const { contentDOM } = view;
  contentDOM.tabIndex = -1;
  host.addEventListener('blur', () => contentDOM.removeAttribute('tabindex'), { once: true });
  host.tabIndex = -1;
  host.focus({ preventScroll: true });
  return true;
}

function focus(view: EditorView, at: number | undefined): void {
  const { length } = view.state.doc;
  if (at !== undefined) view.dispatch({ selection: { anchor: Math.min(at, length) } });
  view.focus();
}

/** The caret goes to the end of a change that the reader has undone. */
function follow(view: EditorView, { text, error }: LiveCell): void {
  const old = view.state.doc.toString();
  if (old !== text) {
    const { from, to, insert } = change(old, text);
    const selection = view.hasFocus ? { selection: { anchor: from + insert.length }, scrollIntoView: true } : {};
    view.dispatch({ changes: { from, to, insert }, annotations: isFollowing.of(true), ...selection });
  }
  markFault(view, error?.place?.offset);
}
