/** What is said while a reader works with a cell. */
export const cells = {
  /** The sandbox did not start. */
  cannotRun: 'Code cannot run in this window. The page can be read as it is.',
  /** What the buttons below a stopped cell say. */
  retry: 'Run again',
  undo: 'Undo last change',
  /** Above what a cell showed before its code failed. */
  oldResult: 'Old result, from before the error',
  /** The way to all that the reader has changed. */
  myChanges: 'My changes ({count})',
  waitsForReader: 'Click to see it with your changes',
  editor: 'Code of cell {cell}',
  editorHint: 'Esc, then Tab leaves. Ctrl-Enter runs.',
  tab: 'Tab indents',
  /** Where a name comes from. */
  fromLibrary: 'From "{module}".',
  fromLibraryWithImport: 'From "{module}"; its import is added.',
  fromCell: 'From cell "{cell}".',
  copied: 'Copied.',
  notCopied: 'The browser does not let the page copy. Select the code and press Ctrl-C.',
  wasRun: 'Cell {cell} has run.',
  wasReset: { one: 'Reset.', other: '{count} cells reset.' },
  wasUndone: 'Undone in {cells}.',
  wasRedone: 'Done again in {cells}.',
  nothingChanged: 'This cell is as its author wrote it.',
} as const;
