/** What is said of a class that is over, and of its file. */
export const after = {
  section: 'After class',
  live: 'You can save a record of this class and look at it later.',
  kept: 'Your class on {when} is kept in this browser until you clear it or start the next class on this lecture.',
  none: 'You can save a record of a class and look at it later.',
  show: 'Show the record',
  save: 'Save the record',
  open: 'Open a saved class…',
  clear: 'Clear',
  cleared: 'Cleared.',
  saved: 'Saved as {name}. It contains no names or devices.',
  print: 'Print it with the handout',
  back: 'Back to the presenter view',

  /** What is wrong with a file. */
  faults: {
    'too-large': '“{name}” is too large to be a saved class: the limit is 20 MB.',
    'not-json': '“{name}” is not a saved class: it is not JSON.',
    'other': '“{name}” is not a saved class.',
    'newer': '“{name}” was saved by a newer version of this site. Only that version can open it.',
    'damaged': '“{name}” is damaged: {place} is not as it was saved.',
    'lecture': '“{name}” is from another lecture: {title}.',
    'unreadable': '“{name}” cannot be read.',
  },

  /** What is shown. */
  title: 'Class on {when}',
  lasted: 'It lasted {time}.',
  part: '“{part}”',
  otherEdition: 'This class used a different edition of the lecture. Missing or changed since then: {parts}.',
  answers: 'Answers',
  answersHere: 'Answers from the class',
  noAnswers: 'The class was not asked any questions.',
  count: { one: '1 answer', other: '{count} answers' },
  questions: 'Questions from the class',
  starred: 'starred',
  times: 'Time on each slide',
  slide: 'Slide',
  time: 'Time',
} as const;
