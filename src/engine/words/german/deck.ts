export const deck = {
  page: '{slide} / {slides}',
  questionPage: 'Frage {number} von {of} · {page}',
  title: '{slide} von {slides} · {title} · {lecture}',
  place: '{slide} von {slides}',
  stepOfPlace: '{place}, Schritt {step}',
  overviewEntry: '{slide}. {title}',
  noSlide: 'Diese Vorlesung hat keine Folie „{name}“. Die Übersicht (O) zeigt alle {slides} Folien.',
  close: 'Schließen',
  questions: 'Fragen',
  answers: 'Antworten',
} as const;
