export const offline = {
  keepCourse: 'Diesen Kurs zum Lesen ohne Netz behalten · {size}',
  keeping: 'Der Kurs wird gespeichert: {done} von {size}',
  courseKept: 'Dieser Kurs ist zum Lesen ohne Netz gespeichert.',
  remove: 'Entfernen',
  failed: 'Der Kurs ließ sich nicht speichern. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',

  newEdition: 'Es gibt eine neue Ausgabe dieses Kurses.',
  reload: 'Neu laden',
  later: 'Später',
  others: 'Auch andere Tabs zeigen diesen Kurs. Die neue Ausgabe kommt, wenn jeder davon hier neu geladen oder '
    + 'geschlossen ist.',
  full: 'Der Browser hat keinen Platz, um diesen Kurs zu speichern. Mit Verbindung können Sie weiterlesen.',
  otherVersion: 'Gespeichert ist eine andere Ausgabe. Sie wird ersetzt, sobald alle Tabs dieses Kurses '
    + 'geschlossen sind.',
  close: 'Schließen',

  notKept: 'Es gibt kein Netz, und diese Seite ist nicht gespeichert.',
  tryAgain: 'Noch einmal versuchen',
} as const;
