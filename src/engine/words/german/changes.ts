export const changes = {
  linkBrings: {
    one: 'Dieser Link ändert eine Zelle: {cells}. Vor dem Übernehmen läuft nichts davon.',
    other: 'Dieser Link ändert {count} Zellen: {cells}. Vor dem Übernehmen läuft nichts davon.',
  },
  linkIsOlder: 'Seit dieser Link erstellt wurde, ist {cells} von der Autorin oder dem Autor geändert worden.',
  linkKnowsMore: 'Diese Vorlesung enthält {cells} nicht; dieser Teil des Links bleibt unberücksichtigt.',
  linkFaults: {
    tooLong: 'Dieser Link ist zu lang und wurde nicht geöffnet. Die Vorlesung ist unverändert.',
    version: 'Dieser Link stammt aus einer anderen Version dieser Website und wurde nicht geöffnet. '
      + 'Vielleicht hilft es, die Seite neu zu laden.',
    damaged: 'Dieser Link ist beschädigt oder unvollständig und wurde nicht geöffnet. Die Vorlesung ist unverändert.',
    tooLarge: 'Dieser Link enthält zu viel Code und wurde nicht geöffnet. Die Vorlesung ist unverändert.',
    foreign: 'Dieser Link gehört zu einer anderen Vorlesung: Keine seiner Zellen kommt hier vor. '
      + 'Die Vorlesung ist unverändert.',
    same: 'Ihr Code stimmt schon mit diesem Link überein.',
  },
  apply: 'Übernehmen',
  ignore: 'Verwerfen',
  show: 'Änderungen zeigen',

  share: 'Teilen',
  shareCell: 'Diese Zelle, „{cell}“',
  sharePlace: 'Diese Zelle, „{cell}“, in der ursprünglichen Fassung',
  shareAll: { one: 'Alle meine Änderungen, in einer Zelle', other: 'Alle meine Änderungen, in {count} Zellen' },
  link: 'Link',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert.',
  linkSelected: 'Der Browser erlaubt das Kopieren hier nicht. Der Link ist markiert: Drücken Sie Strg-C.',
  linkIsLocal: 'Diese Seite ist als Datei geöffnet, der Link gilt deshalb nur auf diesem Computer. Zum Weitergeben '
    + 'lassen sich die Änderungen herunterladen.',
  tooLongToLink: 'Diese Änderungen sind zu lang für einen Link. Sie lassen sich als Datei herunterladen.',

  mine: 'Meine Änderungen',
  of: 'Änderungen an {cell}',
  reset: 'Zurücksetzen',
  resetCell: '{cell} zurücksetzen',
  resetAll: 'Alles zurücksetzen',
  undo: 'Rückgängig',
  wereReset: 'Alle Zellen haben wieder ihre ursprüngliche Fassung. „Rückgängig“ holt Ihre Änderungen zurück.',
  notCopied: 'Der Browser erlaubt das Kopieren hier nicht. Sie können eine Zelle teilen oder Ihre Änderungen '
    + 'herunterladen.',
} as const;
