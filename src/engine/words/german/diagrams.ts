export const diagrams = {
  kinds: {
    flow: 'Flussdiagramm', sequence: 'Sequenzdiagramm', classes: 'Klassendiagramm', states: 'Zustandsdiagramm',
    entities: 'Entitäten',
  },
  described: '{kind}: {ways}.',
  way: 'von {from} zu {to}',
  labelled: 'von {from} zu {to}: {label}',
  start: 'dem Anfang',
  end: 'dem Ende',
  more: 'und {count} weitere',
} as const;
