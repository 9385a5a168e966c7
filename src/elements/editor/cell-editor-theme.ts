/** The looks of the editor: those of static code, so that nothing moves when it opens. */
import { EditorView } from '@codemirror/view';

const tokens = ['keyword', 'type', 'string', 'comment', 'name'];

export const editorTheme = EditorView.theme({
  '&': { color: 'var(--code-name)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', lineHeight: 'inherit', overflowX: 'auto' },
  '.cm-content': { padding: 'var(--code-pad)', caretColor: 'var(--ink)', tabSize: '2' },
  '&.cm-focused .cm-content': { caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  ...Object.fromEntries(tokens.map((name) => [`.tok-${name}`, { color: `var(--code-${name})` }])),
  '.tok-number': { color: 'var(--code-number)', cursor: 'ew-resize', touchAction: 'pan-y' },
  '.tok-comment': { color: 'var(--code-comment)', fontStyle: 'italic' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--rule)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent' },
  '.cm-line::highlight(term), .cm-line *::highlight(term)': { backgroundColor: 'var(--accent-tint)' },
  '.fault-line': { backgroundColor: 'color-mix(in srgb, var(--bad) 10%, transparent)' },
  '.fault-place': {
    textDecoration: 'underline wavy var(--bad)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '0.25em',
  },
});
