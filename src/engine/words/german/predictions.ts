export const predictions = {
  covered: 'Verdeckt: Sagen Sie zuerst etwas voraus',
  waits: {
    choose: '„Vorhersagen“ deckt das Ergebnis auf, „Zeigen“ auch.',
    line: 'Die Gerade ist verdeckt. Zeichnen Sie Ihre über die Abbildung: ziehen, oder Anfang und Ende anklicken.',
    points: 'Die Antwort ist verdeckt. Klicken Sie in der Abbildung an, was Sie erwarten.',
  },
  say: 'Vorhersagen',
  show: 'Zeigen',
  again: 'Noch einmal vorhersagen',
  begin: { choose: '', line: 'Mit der Tastatur zeichnen', points: 'Mit der Tastatur markieren' },
  nothingSaid: {
    choose: 'Wählen Sie zuerst eine Antwort, oder drücken Sie „Zeigen“.',
    line: 'Zeichnen Sie zuerst eine Gerade, oder drücken Sie „Zeigen“.',
    points: 'Markieren Sie zuerst etwas, oder drücken Sie „Zeigen“.',
  },
  codeChanged: 'Sie haben den Code geändert; diese Antwort gilt für die ursprüngliche Fassung. Zum Vergleichen setzen '
    + 'Sie ihn zurück.',
  otherEnd: 'Klicken Sie jetzt dorthin, wo die Gerade endet.',
  lineEnds: { first: 'Ihre Gerade, ein Ende', second: 'Ihre Gerade, das andere Ende' },
  mark: 'Ihre Markierung {number}',
  point: 'Punkt {number}, {kind}',
  placed: '{name}, bei {x}, {y}',
  arrowsMove: 'Die Pfeiltasten bewegen es.',

  quoted: '„{text}“',
  youSaid: 'Sie haben {said} vorhergesagt.',
  codeSays: 'Das Ergebnis ist {right}.',
  bothSay: 'Sie haben {said} vorhergesagt, und das ist das Ergebnis.',
  rightSide: {
    points: 'Bei Ihrer Geraden liegen alle {of} Punkte auf der richtigen Seite.',
    places: 'Bei Ihrer Geraden liegen alle {of} Stellen auf der richtigen Seite.',
  },
  wrongSide: {
    points: 'Bei Ihrer Geraden liegen {wrong} von {of} Punkten auf der falschen Seite.',
    places: 'Bei Ihrer Geraden liegen {wrong} von {of} Stellen auf der falschen Seite.',
  },
  turns: {
    same: 'Sie ist so geneigt wie die Gerade des Codes.',
    steeper: 'Sie ist steiler als die Gerade des Codes.',
    flatter: 'Sie ist flacher als die Gerade des Codes.',
    other: 'Sie ist andersherum geneigt.',
  },
  allMarked: {
    one: 'Sie haben 1 Punkt markiert, und es ist derselbe wie im Code.',
    other: 'Sie haben {count} Punkte markiert, dieselben wie der Code.',
  },
  points: { one: '1 Punkt', other: '{count} Punkte' },
  someMarked: {
    one: 'Sie haben {marked} markiert, der Code {right}: 1 davon stimmt überein.',
    other: 'Sie haben {marked} markiert, der Code {right}: {count} davon stimmen überein.',
  },
  heights: {
    one: '1 von Ihren {of} Markierungen liegt dort, wo der Code sie hat.',
    other: '{count} von Ihren {of} Markierungen liegen dort, wo der Code sie hat.',
  },
} as const;
