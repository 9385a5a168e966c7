/** What is said while a reader works with a cell. */
export const cells = {
  /** The sandbox did not start. */
  cannotRun: 'Code cannot run in this window, but you can still read the page.',
  /** What the buttons below a stopped cell say. */
  retry: 'Run again',
  undo: 'Undo last change',
  /** Above what a cell showed before its code failed. */
  oldResult: 'Old result, from before the error',
  /** The way to all that the reader has changed. */
  myChanges: 'My changes ({count})',
  waitsForReader: 'Click to see this with your changes',
  editor: 'Code of cell {cell}',
  editorHint: 'Ctrl-Enter: run. Esc, then Tab: leave the editor.',
  tab: 'Tab key indents',
  /** Where a name comes from. */
  fromLibrary: 'From "{module}".',
  fromLibraryWithImport: 'From "{module}"; its import is added for you.',
  fromCell: 'From cell "{cell}".',
  copied: 'Copied.',
  notCopied: 'Your browser does not allow copying here. Select the code and press Ctrl-C.',
  wasRun: 'Cell {cell} has run.',
  wasReset: { one: 'Reset.', other: '{count} cells reset.' },
  wasUndone: 'Undone in {cells}.',
  wasRedone: 'Redone in {cells}.',
  nothingChanged: 'You have not changed this cell.',
} as const;
