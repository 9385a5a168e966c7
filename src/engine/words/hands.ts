/** What is said where numbers, handles and points are taken hold of: sent with the hands. */
export const hands = {
  /* Handles. */
  keys: 'Arrow keys move it. Escape leads back to the figure.',
  nothingMoves: 'No number in the code moves this.',
  whereTo: 'Now click where it should go.',
  placed: '{name}, at {x}, {y}',

  /* Points. */
  points: 'Points',
  add: 'Add a {kind}',
  remove: 'Remove the point',
  removeWhich: 'Click a point first, then remove it.',
  where: 'Click where the {kind} should be. Escape ends this.',
  noList: 'No list in the code holds these points.',

  /* Numbers. */
  drag: 'Drag sideways, or press ↑ ↓',
  less: 'Less',
  more: 'More',
  /** A number that has no name of its own. */
  number: 'number',
  argument: 'argument {number} of {function}',
} as const;
