export const drafts = {
  unfinished: 'Ihre Änderungen an {cells} sind noch da, wurden aber beim letzten Mal nicht zu Ende ausgeführt. Sie '
    + 'warten, bis Sie sie ausführen.',
  run: 'Ausführen',
  reset: 'Zurücksetzen',
  outdated: 'Seit Ihrer Bearbeitung wurde Zelle „{cell}“ in der Vorlesung geändert.',
  orphaned: 'In dieser Vorlesung gibt es {cells} nicht mehr. Was Sie dort geschrieben haben, ist aufbewahrt.',
  damaged: {
    one: 'Eine Ihrer Änderungen ließ sich nicht lesen. Eine Kopie ist aufbewahrt.',
    other: '{count} Ihrer Änderungen ließen sich nicht lesen. Eine Kopie ist aufbewahrt.',
  },
  conflict: 'Zelle „{cell}“ wurde auch in einem anderen Fenster geändert. Überschrieben wird erst, was Sie auswählen.',
  full: 'Für Ihre Änderungen ist kein Speicherplatz mehr da. Sie bleiben erhalten, bis Sie die Seite verlassen.',
  keepMine: 'Meine Fassung behalten',
  takeOther: 'Die andere Fassung nehmen',
  useNew: 'Die neue Fassung nehmen',
  compare: 'Vergleichen',
  forget: 'Löschen',
  copyAll: 'Link zu meinen Änderungen kopieren',
  copied: 'Link kopiert.',
  notCopied: 'Der Link ließ sich nicht kopieren. Sie können Ihre Änderungen stattdessen herunterladen.',
} as const;
