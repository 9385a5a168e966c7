/** What is said of a course and of its lectures: in the HTML alone. */
export const course = {
  /** At the end of a lecture. */
  ways: 'Previous and next lecture',
  previous: 'Previous lecture',
  next: 'Next lecture',
  /** Reading, and in class. */
  toRead: '{minutes} min to read',
  inClass: '{minutes} min in class',
  minutes: '{minutes} min',
  updated: 'updated {date}',
  tags: 'Tags',
  tagged: 'Lectures tagged “{tag}”',
  basedOn: 'Based on',
  draft: 'Draft, not published',
  /** How far a reader has come. */
  progress: 'How much of {lecture} you have read',
} as const;
