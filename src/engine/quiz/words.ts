/** What questions say to their readers. */

export const nothingChosen = 'Choose an answer first.';
export const nothingTyped = 'Write an answer first.';

export const tooLong = (length: number, most: number): string =>
  `That is ${length} characters long; ${most} are enough here. Your text is kept.`;

export function notANumber(text: string): string {
  const short = text.length > 20 ? `${text.slice(0, 20)}…` : text;
  return `“${short}” is no number that can be read here. Write it with digits, as 0.5 or -2.`;
}

export const right = 'Right.';
export const wrongOnce = 'Not yet. Try once more.';
export const wrong = 'No. The answer and its reasons are below.';
export const missing = 'What you chose is right, and something is missing.';
export const check = 'Check';
/** What is said of a number that its author has not thought of. */
export const offBy = { small: 'That is too small.', large: 'That is too large.' } as const;
export const again = 'Try again';
export const progress = (answered: number, rightOnes: number, all: number): string =>
  `${answered} of ${all} questions answered, ${rightOnes} right.`;

/** So often an exercise may fail before its solution can be unfolded. */
export const mostRuns = 3;
export const afterTries = 'The solution can be unfolded now.';
export const brokenCode = 'Your code has an error. Fix it (see the message below the code) and check again.';
export const missingCode = (names: readonly string[]): string =>
  `Your code no longer defines ${names.map((name) => `\`${name}\``).join(' and ')}, which the check needs.`;
export const failsWith = (error: string): string => `Your code stops with an error when it is tested. ${error}`.trim();
export const passedBefore = 'Passed: this code has passed before.';

export const keptHere = 'Your answers are kept in this browser, and nowhere else.';
export const notKept = 'They cannot be kept here, and last until you leave the page.';
export const forget = 'Forget my answers';

/** Stands before the box for how many hands were raised. */
export const handsLabel = 'Hands';

export const hands = (option: number): string => `Hands for answer ${option}`;
