/** What is said of cells when they run. */
export const runs = {
  changedInput: 'this cell changes `{name}`, which belongs to cell "{cell}"',
  makeNew: 'Make a new value, or change it in the cell that defines it.',
  waiting: 'Waiting for cell "{cell}", which does not work yet',
  thrown: 'thrown: {text}',
  /** Of something thrown. */
  unreadable: 'something that cannot be read',
  thrownIn: 'It was thrown in cell "{cell}", line {line}, column {column}.',
  /** Where in the cell an error is. */
  at: 'Line {line}, column {column}: {message}',
  tooManyCells: 'there are too many cells: {count}; the limit is {most}',
  timeout: 'Stopped after {seconds} s. The code did not finish; perhaps a loop never ends',
  textIsKept: 'Your text is kept.',
  undrawable: 'This cannot be drawn: {why}',
} as const;
