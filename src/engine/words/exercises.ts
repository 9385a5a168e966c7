/** What exercises say to their readers. */
export const exercises = {
  afterTries: 'The solution can be unfolded now.',
  brokenCode: 'Your code has an error. Fix it (see the message below the code) and check again.',
  missingCode: 'Your code no longer defines {names}, which the check needs.',
  failsWith: 'Your code stops with an error when it is tested. {error}',
  passedBefore: 'Passed: this code has passed before.',
} as const;
