/** Figures in words, computed from what is drawn, and the tables behind them. */
export const figures = {
  before: 'Before: {figure}',
  after: 'After: {figure}',
  inside: '{title}: {figure}',
  nothing: 'Nothing is drawn yet.',
  leftOut: {
    one: '1 point without finite coordinates is left out.',
    other: '{count} points without finite coordinates are left out.',
  },
  cursor: 'Cursor at {place}.',
  curve: 'Curve from {first} to {last},',
  extremes: 'lowest {lowest}, highest {highest}.',
  dots: 'Marked: {places}.',
  guide: 'A dashed line beside it, from {first} to {last}.',
  levels: { one: '1 level, the highest below {value}.', other: '{count} levels, the highest below {value}.' },
  lowest: 'The region between {from} and {to} is below {value}.',
  image: 'A grey image of {columns} by {rows} pixels, {dark} of them dark.',
  images: '{count} grey images of {columns} by {rows} pixels.',

  /** Below a figure, before it is touched: what can be moved, or done. */
  drag: 'Drag {held}',
  held: { line: 'the line', edge: 'an edge', point: 'a point', mark: 'a mark' },
  tree: 'Click a module',
  pixels: 'Point at a pixel',

  /** The fold with the tables. */
  data: 'Data',
  captions: { cursor: 'cursor', curve: 'curve', dots: 'marks', levels: 'levels' },
  columns: { below: 'below', fromX: 'from x', toX: 'to x', fromY: 'from y', toY: 'to y' },
} as const;
