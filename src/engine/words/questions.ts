/** What questions say to their readers. */
export const questions = {
  nothingChosen: 'Choose an answer first.',
  nothingTyped: 'Write an answer first.',
  tooLong: 'That is {length} characters long; {most} are enough here. Your text is kept.',
  notANumber: '“{text}” is no number that can be read here. Write it with digits, as 0.5 or -2.',
  right: 'Right.',
  wrongOnce: 'Not yet. Try once more.',
  wrong: 'No. The answer and its reasons are below.',
  missing: 'What you chose is right, and something is missing.',
  /** What is said of a number that its author has not thought of. */
  offBy: { small: 'That is too small.', large: 'That is too large.' },
  check: 'Check',
  again: 'Try again',
  progress: '{answered} of {all} questions answered, {right} right.',
  kept: 'Your answers are kept in this browser, and nowhere else.',
  notKept: 'They cannot be kept here, and last until you leave the page.',
  forget: 'Forget my answers',
  /** Stands before the box for how many hands were raised. */
  hands: 'Hands',
  handsFor: 'Hands for answer {answer}',
} as const;
