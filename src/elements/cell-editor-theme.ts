/** The looks of the editor: those of static code, so that nothing moves when it opens. */
import { EditorView } from '@codemirror/view';

const tokens = ['keyword', 'type', 'string', 'comment', 'name'];

export const editorTheme = EditorView.theme({
  '&': { color: 'var(--code-name)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', lineHeight: 'inherit', overflowX: 'auto' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)', tabSize: '2' },
  '.cm-line': { padding: '0' },
  ...Object.fromEntries(tokens.map((name) => [`.tok-${name}`, { color: `var(--code-${name})` }])),
  '.tok-number': { color: 'var(--code-number)', cursor: 'ew-resize', touchAction: 'pan-y' },
  '.tok-comment': { color: 'var(--code-comment)', fontStyle: 'italic' },
  '.cm-matchingBracket': { backgroundColor: 'var(--rule)' },
});
