/** What readers are told about the types of their code. */
export const types = {
  check: 'Check types ({megabytes} MB)',
  disagree: 'The types do not match here:',
  line: 'Line {line}, column {column}: {message}',
} as const;
