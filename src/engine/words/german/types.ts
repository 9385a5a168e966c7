/** TypeScript's own messages stay as they are: it speaks English alone. */
export const types = {
  check: 'Typen prüfen ({megabytes} MB)',
  disagree: 'Hier passen die Typen nicht zusammen:',
  line: 'Zeile {line}, Spalte {column}: {message}',
} as const;
