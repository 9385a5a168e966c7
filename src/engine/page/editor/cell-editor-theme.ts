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
  ...Object.fromEntries(tokens.map((name) => [`.tok-${name}`, { color: `var(--code-${name})`, unicodeBidi: 'isolate' }])),
  '.tok-number': { color: 'var(--code-number)', unicodeBidi: 'isolate', cursor: 'ew-resize', touchAction: 'pan-y' },
  '.tok-comment': { color: 'var(--code-comment)', fontStyle: 'italic' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--rule)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent' },
  '.cm-line::highlight(term), .cm-line *::highlight(term)': { backgroundColor: 'var(--accent-tint)' },
  '.cm-tooltip': {
    border: '1px solid var(--rule)',
    borderRadius: '4px',
    backgroundColor: 'var(--paper-raised)',
    color: 'var(--ink)',
    whiteSpace: 'normal',
    zIndex: '4',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { maxHeight: '12em', font: 'inherit' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--accent-ink)' },
  '.cm-completionDetail': { color: 'var(--ink-soft)', fontStyle: 'normal' },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionMatchedText': { fontWeight: '600' },
  '.name-tip': { maxWidth: '26em', padding: '0.3em 0.5em', fontFamily: 'var(--text-face)' },
  '.name-tip code': { fontFamily: 'var(--mono-face)', fontSize: '0.9em', overflowWrap: 'anywhere' },
  '.name-tip p': { margin: '0.25em 0 0' },
  '.name-tip p:last-child': { color: 'var(--ink-soft)', fontSize: '0.85em' },
  '.fault-line': { backgroundColor: 'color-mix(in srgb, var(--bad) 10%, transparent)' },
  '.fault-place': {
    textDecoration: 'underline wavy var(--bad)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '0.25em',
  },
  '.type-place': {
    textDecoration: 'underline dashed 2px var(--bad)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '0.3em',
  },
});
