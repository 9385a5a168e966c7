export const runs = {
  changedInput: 'diese Zelle ändert `{name}`, das zu Zelle "{cell}" gehört',
  makeNew: 'Legen Sie einen neuen Wert an, oder ändern Sie ihn in der Zelle, die ihn definiert.',
  waiting: 'Wartet auf Zelle "{cell}", die noch nicht funktioniert',
  thrown: 'geworfen: {text}',
  unreadable: 'etwas, das nicht lesbar ist',
  thrownIn: 'Geworfen in Zelle "{cell}", Zeile {line}, Spalte {column}.',
  at: 'Zeile {line}, Spalte {column}: {message}',
  tooManyCells: 'es gibt zu viele Zellen: {count}, erlaubt sind {most}',
  timeout: 'Nach {seconds} s angehalten. Der Code wurde nicht fertig; vielleicht hat eine Schleife kein Ende',
  textIsKept: 'Ihr Text bleibt erhalten.',
  undrawable: 'Das lässt sich nicht zeichnen: {why}',
} as const;
