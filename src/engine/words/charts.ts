/** Charts of Plot and d3: why one is not drawn, and how one is said in words. */
export const charts = {
  tooLarge: 'The chart is too large: {count} characters; the limit is {most}',
  tooManyParts: 'The chart has too many parts; the limit is {most}',
  tooDeep: 'The chart is nested more than {most} levels deep',
  tooManyEffects: 'The chart has too many filters, masks and markers',
  unreadable: 'The chart cannot be read',
  element: '<{name}> cannot be shown in a chart',
  value: '{name}="{value}" cannot be shown in a chart',
  nested: 'A pattern, marker, mask, clip path or filter of a chart refers to another one',
  image: 'A chart cannot show an image from elsewhere',

  /** Its name and its sentences: `60 × dot. Horizontal: date, 2024-01-01 to 2024-02-29.` */
  chart: 'Chart',
  against: '{y} against {x}',
  words: 'Text: {words}.',
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
  missing: 'missing',

  /** Below a chart, before it is touched. */
  invite: 'Drag a mark: the numbers in the code follow',

  /** A mark that can be held: `dot 3: 1.5, 2`. */
  grip: '{mark} {number}: {values}',
  gripPart: '{mark} {number}, {part}: {values}',
  /** What the arrow keys of a chart lead to, where no tip says it: `3 of 12: date 2024-01-03, v 1.5`. */
  stop: '{number} of {count}: {values}',
  /** To hear, of a chart that waits for the pointer; and of one that can be dragged as well. */
  keys: 'Arrow keys read its data, Escape leaves it.',
  keysAndHandles: 'Arrow keys read its data, Enter goes to what you can drag, Escape leaves it.',
  /** The author\'s code failed while the pointer was over the chart. */
  failed: 'The chart stopped with an error: {problem}',
  parts: { start: 'start', end: 'end', left: 'left', right: 'right', top: 'top', bottom: 'bottom' },
} as const;
