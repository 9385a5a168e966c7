export const course = {
  ways: 'Vorige und nächste Vorlesung',
  previous: 'Vorige Vorlesung',
  next: 'Nächste Vorlesung',
  toRead: '{minutes} min Lesezeit',
  inClass: '{minutes} min im Hörsaal',
  minutes: '{minutes} min',
  updated: 'aktualisiert am {date}',
  tags: 'Schlagwörter',
  tagged: 'Vorlesungen mit dem Schlagwort „{tag}“',
  basedOn: 'Nach',
  draft: 'Entwurf, nicht veröffentlicht',
  progress: 'Wie viel von {lecture} Sie gelesen haben',
} as const;
