export const pages = {
  skip: 'Zum Inhalt springen',
  openedAsFile: 'Sie haben diese Seite als Datei geöffnet. Sie lässt sich ganz lesen; Folien und lebendiger Code '
    + 'brauchen einen Webserver. Öffnen Sie die Seite dafür unter ihrer Adresse im Netz.',
  site: 'Website',
  licence: 'Lizenz:',
  colours: 'Farben',
  schemes: { system: 'System', light: 'Hell', dark: 'Dunkel', contrast: 'Kontrast' },
  lectures: 'Vorlesungen',
  feed: 'Neue Vorlesungen',
  read: 'Lesen',
  readOf: '{lecture} lesen',
  slides: 'Folien',
  slidesOf: 'Folien zu {lecture}',
  partsOf: 'Teile von {lecture}, zusammen {minutes} Minuten',
  minutes: '{minutes} min',
  notFound: {
    title: 'Seite nicht gefunden',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    heading: 'Seite nicht gefunden',
    why: 'Prüfen Sie die Adresse, oder wählen Sie eine Vorlesung aus der Liste.',
    home: 'Alle Vorlesungen',
  },
} as const;
