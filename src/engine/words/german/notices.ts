export const notices = {
  close: 'Schließen',
  download: 'Herunterladen',
  denied: 'Der Browser lässt diese Seite Ihre Änderungen nicht speichern. Sie bleiben erhalten, bis Sie die Seite '
    + 'verlassen.',
  quoted: '„{text}“',
} as const;
