/** What readers are told about the copy that their browser keeps, for when there is no network. */
export const offline = {
  /* In the footer. */
  keepCourse: 'Keep this course for offline reading · {size}',
  keeping: 'Keeping the course: {done} of {size}',
  courseKept: 'This course is kept for offline reading.',
  remove: 'Remove',
  failed: 'The course could not be kept. Check your connection and try again.',

  /* Notices. */
  newEdition: 'A new edition of this course is here.',
  reload: 'Reload',
  later: 'Later',
  others: 'Other tabs show this course too. The new edition comes when each of them is reloaded here or closed.',
  full: 'Your browser has no room for an offline copy of this course. You can read on as long as you are online.',
  /** The worker is older or newer than the page. */
  otherVersion: 'The offline copy is of another edition. It is replaced once all tabs of this course are closed.',
  close: 'Close',

  /* In place of a page. */
  notKept: 'There is no network, and this page was not kept for offline reading.',
  tryAgain: 'Try again',
} as const;
