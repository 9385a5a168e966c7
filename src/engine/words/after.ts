/** What is said of a class that is over, and of its file. */
export const after = {
  section: 'After class',
  live: 'What happens in this class can be saved, and looked at later.',
  kept: 'The class of {when} is kept in this browser until you begin the next class of this lecture, or clear it.',
  none: 'What happens in a class can be saved, and looked at later.',
  show: 'Show what happened',
  save: 'Save what happened',
  open: 'Open a saved class…',
  clear: 'Clear',
  cleared: 'Cleared.',
  saved: 'Saved as {name}. No name or device is in it.',
  print: 'Print it with the handout',
  back: 'Back to the presenter view',

  /** What is wrong with a file. */
  faults: {
    'too-large': '“{name}” is too large to be a saved class: 20 MB are allowed.',
    'not-json': '“{name}” is not a saved class: it is not JSON.',
    'other': '“{name}” is not a saved class.',
    'newer': '“{name}” was saved by a newer version of this site, which opens it.',
    'damaged': '“{name}” is damaged: {place} is not as it was saved.',
    'lecture': '“{name}” is from another lecture: {title}.',
    'unreadable': '“{name}” cannot be read.',
  },

  /** What is shown. */
  title: 'The class of {when}',
  lasted: 'It lasted {time}.',
  part: '“{part}”',
  otherEdition: 'This class was given with another edition of the lecture. Now missing or different: {parts}.',
  answers: 'Answers',
  answersHere: 'Answers of the class',
  noAnswers: 'No question was put to the class.',
  count: { one: '1 answer', other: '{count} answers' },
  questions: 'Questions from the class',
  starred: 'starred',
  times: 'Time on each slide',
  slide: 'Slide',
  time: 'Time',
} as const;
