/** Charts of Plot and d3: why one is not drawn, and how one is said in words. */
export const charts = {
  tooLarge: 'The chart is too large: {count} characters, {most} are allowed',
  tooManyParts: 'The chart has too many parts: {most} are allowed',
  tooDeep: 'The chart is nested more than {most} deep',
  tooManyEffects: 'The chart has too many filters, masks and markers',
  unreadable: 'The chart cannot be read',
  element: '<{name}> cannot be shown in a chart',
  value: '{name}="{value}" cannot be shown in a chart',
  nested: 'A pattern, marker, mask, clip path or filter of a chart refers to another one',
  image: 'A chart can show no image from elsewhere',

  /** Its name and its sentences: `60 × dot. Horizontal: date, 2024-01-01 to 2024-02-29.` */
  chart: 'Chart',
  against: '{y} against {x}',
  words: 'With the words {words}.',
  marks: '{count} × {mark}',
  scale: '{name}: {what}.',
  labelled: '{label}, {domain}',
  between: '{from} to {to}',
  more: '{members} and {count} more',
  scales: {
    x: 'Horizontal', y: 'Vertical', fx: 'Columns', fy: 'Rows', color: 'Colour', r: 'Size', symbol: 'Shape',
    opacity: 'Opacity', length: 'Length',
  },
  /** The table of a mark. */
  table: '{mark} ({count})',
  first: '{mark} (the first {shown} of {count})',
  columns: { from: '{label}, from', to: '{label}, to' },
  missing: 'none',

  /** Below a chart, before it is touched. */
  invite: 'Drag a mark: the numbers in the code follow',

  /** A mark that can be held: `dot 3: 1.5, 2`. */
  grip: '{mark} {number}: {values}',
  gripPart: '{mark} {number}, {part}: {values}',
  parts: { start: 'start', end: 'end', left: 'left', right: 'right', top: 'top', bottom: 'bottom' },
} as const;
