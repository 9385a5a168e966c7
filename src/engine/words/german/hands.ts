export const hands = {
  keys: 'Die Pfeiltasten bewegen es. Escape führt zur Abbildung zurück.',
  nothingMoves: 'Das lässt sich nicht ziehen: Wo es liegt, wird berechnet oder steht in einer Datei, nicht im Code.',
  whereTo: 'Klicken Sie jetzt auf das Ziel.',
  placed: '{name}, bei {x}, {y}',

  points: 'Punkte',
  add: 'Hinzufügen: {kind}',
  remove: 'Punkt entfernen',
  removeWhich: 'Klicken Sie zuerst auf einen Punkt, dann entfernen Sie ihn.',
  where: 'Klicken setzt: {kind}. Esc beendet.',
  noList: 'Diese Punkte werden berechnet; hier lassen sich keine hinzufügen oder entfernen.',

  drag: 'Seitwärts ziehen oder ↑ ↓ drücken',
  less: 'Weniger',
  more: 'Mehr',
  number: 'Zahl',
  argument: 'Argument {number} von {function}',
} as const;
