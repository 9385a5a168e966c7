/** What is said of output that is too much, or that cannot be shown. */
export const output = {
  /** A long text, to hear. */
  lines: 'Output, {count} lines',
  /** Below a table. */
  moreRows: 'and {count} more',
  moreLines: '… more than {most} lines: the rest is not shown',
  tooManyValues: 'The output is too large: {count} values, {most} are allowed',
  tooManyBytes: 'The output is larger than {most} MiB',
  tooManyImages: 'The charts hold too many images: {most} are allowed',
  tooDeep: 'The output is nested more than {most} deep',
  tooLongText: 'A text of the output is too long: {length} characters, {most} are allowed',
  tooMuchShown: 'The cell shows too much: {most} outputs are allowed',
  tooManyMessages: 'Stopped: the code sent too many messages',
  forbiddenKey: 'The output has a key `{key}`, which is not allowed',
  notData: 'The output contains something that cannot be shown: {kind}',
  a: 'a {kind}',
  function: 'a function, or something like it',
  onlyData: 'Numbers, texts, lists and plain objects can.',
  unreadable: 'The output cannot be read',
} as const;
