/** What is said where numbers, handles and points are taken hold of: sent with the hands. */
export const hands = {
  /* Handles. */
  keys: 'Arrow keys move it. Escape goes back to the figure.',
  nothingMoves: 'This cannot be dragged: its place is computed or read from a file, not written in the code.',
  whereTo: 'Now click where it should go.',
  placed: '{name}, at {x}, {y}',

  /* Points. */
  points: 'Points',
  add: 'Add a {kind}',
  remove: 'Remove a point',
  removeWhich: 'Click a point first, then remove it.',
  where: 'Click to place a {kind}. Esc to stop.',
  noList: 'These points are computed, so none can be added or removed here.',

  /* Numbers. */
  drag: 'Drag sideways, or press ↑ ↓',
  less: 'Less',
  more: 'More',
  /** A number that has no name of its own. */
  number: 'number',
  argument: 'argument {number} of {function}',
} as const;
