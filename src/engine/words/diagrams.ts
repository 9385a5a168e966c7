/** A diagram in words, computed from what is drawn. */
export const diagrams = {
  kinds: {
    flow: 'Flow chart', sequence: 'Sequence diagram', classes: 'Class diagram', states: 'State diagram',
    entities: 'Entities',
  },
  described: '{kind}. {ways}.',
  /** An arrow, and one with words on it. */
  way: '{from} to {to}',
  labelled: '{from} to {to}: {label}',
  /** Where no arrow of a state diagram comes from, or leads on. */
  start: 'the start',
  end: 'the end',
  more: 'and {count} more',
} as const;
