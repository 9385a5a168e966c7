/** What is said of output that is too much, or that cannot be shown. */
export const output = {
  /** A long text, to hear. */
  lines: 'Output, {count} lines',
  /** Below a table. */
  moreRows: 'and {count} more',
  moreLines: '… more than {most} lines: the rest is not shown',
  tooManyValues: 'The output is too large: {count} values; the limit is {most}',
  tooManyBytes: 'The output is larger than {most} MiB',
  tooManyImages: 'The charts contain too many images; the limit is {most}',
  tooDeep: 'The output is nested more than {most} levels deep',
  tooLongText: 'A string in the output is too long: {length} characters; the limit is {most}',
  tooMuchShown: 'The cell shows too much; the limit is {most} outputs',
  tooManyMessages: 'Stopped: the code sent too many messages',
  forbiddenKey: 'The output has a key `{key}`, which is not allowed',
  notData: 'The output contains something that cannot be shown: {kind}',
  a: 'a {kind}',
  function: 'a function, or something like it',
  onlyData: 'Numbers, strings, lists and plain objects can.',
  unreadable: 'The output cannot be read',
} as const;
