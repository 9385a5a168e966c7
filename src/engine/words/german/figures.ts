export const figures = {
  before: 'Vorher: {figure}',
  after: 'Nachher: {figure}',
  inside: '{title}: {figure}',
  nothing: 'Noch ist nichts gezeichnet.',
  leftOut: {
    one: '1 Punkt ohne endliche Koordinaten ist weggelassen.',
    other: '{count} Punkte ohne endliche Koordinaten sind weggelassen.',
  },
  cursor: 'Zeiger bei {place}.',
  curve: 'Kurve von {first} nach {last},',
  extremes: 'kleinster Wert {lowest}, größter Wert {highest}.',
  dots: 'Markiert: {places}.',
  guide: 'Daneben eine gestrichelte Linie von {first} nach {last}.',
  levels: { one: '1 Stufe, die höchste unter {value}.', other: '{count} Stufen, die höchste unter {value}.' },
  lowest: 'Der Bereich zwischen {from} und {to} liegt unter {value}.',
  image: 'Ein Graustufenbild von {columns} mal {rows} Pixeln, davon {dark} dunkel.',
  images: '{count} Graustufenbilder von {columns} mal {rows} Pixeln.',

  drag: 'Ziehen Sie {held}',
  held: { line: 'die Gerade', edge: 'eine Kante', point: 'einen Punkt', mark: 'eine Markierung' },
  tree: 'Klicken Sie auf ein Modul',
  pixels: 'Zeigen Sie auf ein Pixel',

  data: 'Daten',
  captions: { cursor: 'Zeiger', curve: 'Kurve', dots: 'Markierungen', levels: 'Stufen' },
  columns: { below: 'unter', fromX: 'von x', toX: 'bis x', fromY: 'von y', toY: 'bis y' },
} as const;
