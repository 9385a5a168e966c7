/** What the deck says to whoever steps through it. */
export const deck = {
  /** The page number. */
  page: '{slide} / {slides}',
  /** Where a slide has several questions. */
  questionPage: 'Question {number} of {of} · {page}',
  /** The title of the window. */
  title: '{slide} of {slides} · {title} · {lecture}',
  place: '{slide} of {slides}',
  /** A page of paper for one step. */
  stepOfPlace: '{place}, step {step}',
  overviewEntry: '{slide}. {title}',
  /** An address names a slide that is not there. */
  noSlide: 'This lecture has no slide “{name}”. Its {slides} slides are in the overview (O).',
  close: 'Close',
  /** The last pages of a handout. */
  questions: 'Questions',
  answers: 'Answers',
} as const;
