export const exercises = {
  afterTries: 'Die Lösung kann jetzt aufgeklappt werden.',
  brokenCode: 'Ihr Code enthält einen Fehler. Beheben Sie ihn (siehe die Meldung unter dem Code) und prüfen Sie noch '
    + 'einmal.',
  missingCode: 'Ihr Code definiert {names} nicht mehr; die Prüfung braucht das.',
  failsWith: 'Beim Prüfen bricht Ihr Code mit einem Fehler ab. {error}',
  passedBefore: 'Bestanden: Dieser Code hat schon einmal bestanden.',
} as const;
