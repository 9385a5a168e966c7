export const charts = {
  tooLarge: 'Das Diagramm ist zu groß: {count} Zeichen, erlaubt sind {most}',
  tooManyParts: 'Das Diagramm hat zu viele Teile: Erlaubt sind {most}',
  tooDeep: 'Das Diagramm ist mehr als {most} Ebenen tief verschachtelt',
  tooManyEffects: 'Das Diagramm hat zu viele Filter, Masken und Marker',
  unreadable: 'Das Diagramm ist nicht lesbar',
  element: '<{name}> kann in einem Diagramm nicht gezeigt werden',
  value: '{name}="{value}" kann in einem Diagramm nicht gezeigt werden',
  nested: 'Ein Muster, Marker, Filter, eine Maske oder ein Ausschnitt des Diagramms verweist auf ein anderes davon',
  image: 'Ein Diagramm kann keine Bilder von anderswo zeigen',

  chart: 'Diagramm',
  against: '{y} über {x}',
  words: 'Mit der Beschriftung {words}.',
  marks: '{count} × {mark}',
  scale: '{name}: {what}.',
  labelled: '{label}, {domain}',
  between: '{from} bis {to}',
  more: '{members} und {count} weitere',
  scales: {
    x: 'Waagerecht', y: 'Senkrecht', fx: 'Spalten', fy: 'Zeilen', color: 'Farbe', r: 'Größe', symbol: 'Form',
    opacity: 'Deckkraft', length: 'Länge',
  },
  table: '{mark} ({count})',
  first: '{mark} (die ersten {shown} von {count})',
  columns: { from: '{label}, von', to: '{label}, bis' },
  missing: 'fehlt',

  invite: 'Ziehen Sie an einem Punkt oder Balken: Die Zahlen im Code folgen',

  grip: '{mark} {number}: {values}',
  gripPart: '{mark} {number}, {part}: {values}',
  parts: { start: 'Anfang', end: 'Ende', left: 'links', right: 'rechts', top: 'oben', bottom: 'unten' },
} as const;
