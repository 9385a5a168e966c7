/** What readers are told about the copy that their browser keeps, for when there is no network. */
export const offline = {
  /* In the footer. */
  keepCourse: 'Keep this course for offline reading · {size}',
  keeping: 'Keeping the course: {done} of {size}',
  courseKept: 'This course is kept for offline reading.',
  remove: 'Remove',
  failed: 'The course could not be kept. Check your connection and try again.',

  /* Notices. */
  newEdition: 'A new edition of this course is available.',
  reload: 'Reload',
  later: 'Later',
  others: 'Other tabs also show this course. You get the new edition once each has been reloaded here or closed.',
  full: 'Your browser has no room for an offline copy of this course. You can keep reading while you are online.',
  /** The worker is older or newer than the page. */
  otherVersion: 'The offline copy is from another edition. It is replaced once all tabs of this course are closed.',
  close: 'Close',

  /* In place of a page. */
  notKept: 'You are offline, and this page was not kept for offline reading.',
  tryAgain: 'Try again',
} as const;
