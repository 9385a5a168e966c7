/** What stands in a lecture beside its author's words: in the HTML alone. */
export const lecture = {
  slides: 'Slides',
  nextSection: 'Skip to the next section',
  contents: 'Contents',
  /** What comes before the first part. */
  introduction: 'Introduction',
  handout: 'Printable handout',
  source: 'Source of this lecture',
  notices: 'Notices',
  slide: 'slide',
  linkTo: 'Link to {title}',
  showCode: 'Show code',
  knobs: 'Knobs',
  /** The field beside a slider. */
  knobNumber: '{label}, number',
  knobKeys: 'Enter: type the number',
  notes: 'Speaker notes',
  question: 'Question',
  prediction: 'Prediction',
  exercise: 'Exercise',
  hint: 'Hint',
  answer: 'Answer',
  solution: 'Solution',
  /** What waits for a click to be asked of another site. */
  showEmbed: 'Show {title}',
  fromHost: 'Loads from {host} when you click, or opens there:',
} as const;
