/** What questions say to their readers. */
export const questions = {
  nothingChosen: 'Choose an answer first.',
  nothingTyped: 'Write an answer first.',
  tooLong: 'Your answer has {length} characters; the limit is {most}. Your text is kept.',
  notANumber: 'Please enter a number in digits, such as 0.5 or -2.',
  right: 'Right.',
  wrongOnce: 'Not quite. One more try.',
  wrong: 'Not quite: the answer and explanation are below.',
  missing: 'Those are right, but at least one is missing.',
  /** What is said of a number that its author has not thought of. */
  offBy: { small: 'That is too small.', large: 'That is too large.' },
  /** Behind an answer, where the right ones are known. */
  marks: { right: '✓ right', wrong: '✗ not this one' },
  check: 'Check',
  again: 'Try again',
  progress: '{answered} of {all} questions answered, {right} right.',
  kept: 'Your answers are saved only in this browser.',
  notKept: 'They cannot be saved here, so they last until you leave the page.',
  forget: 'Clear my answers',
  /** Stands before the box for how many hands were raised. */
  hands: 'Hands',
  handsFor: 'Hands for answer {answer}',
} as const;
