/** What is said where numbers, handles and points are taken hold of: apart, for it is sent with the hands. */

/* Handles. */
export const handleKeys = 'Arrow keys move it. Escape leads back to the figure.';
export const nothingMoves = 'No number in the code moves this.';
export const whereTo = 'Now click where it should go.';

/* Points. */
export const points = {
  group: 'Points',
  add: (kind: string): string => `Add a ${kind}`,
  remove: 'Remove the point',
  removeWhich: 'Click a point first, then remove it.',
  where: (kind: string): string => `Click where the ${kind} should be. Escape ends this.`,
  noList: 'No list in the code holds these points.',
} as const;

/* Numbers. */
export const stepper = { hint: 'Drag sideways, or press ↑ ↓', less: 'Less', more: 'More' } as const;

/** A number that has no name of its own, by its place among the arguments of a call if it is one. */
export const numberName = (argument?: { index: number; of: string }): string =>
  (argument ? `argument ${argument.index + 1} of ${argument.of}` : 'number');
