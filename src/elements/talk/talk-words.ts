/** What the presenter's window says. */
export const talkWords = {
  talk: 'Talk',
  clock: 'Clock',
  elapsed: 'Elapsed',
  start: 'Start',
  pause: 'Pause',
  reset: 'Reset',
  minutes: 'Minutes',
  left: 'left',
  over: 'over',
  next: 'Next',
  nextStep: (step: number, steps: number) => `Next: step ${step} of ${steps}`,
  nextSlide: (number: number, title: string) => `Next: ${number}. ${title}`,
  end: 'This is the end.',
  notes: 'Speaker notes',
  noNotes: 'This slide has no notes.',
  smaller: 'A− Smaller notes',
  larger: 'A+ Larger notes',
  slides: 'All slides',
  place: (slide: number, slides: number, step: number, steps: number) =>
    `${slide} / ${slides}${steps > 0 ? `, step ${step} of ${steps}` : ''}`,
} as const;
