/** What a handle holds, as a reader would call it. */
import type { Handle } from './figure.ts';

export const heldBy = {
  point: 'point', mark: 'point', grip: 'point', shift: 'line', turn: 'line', edge: 'edge',
} as const satisfies Readonly<Record<Handle['role'], string>>;

/** Parts of a picture that are held alike: points, lines and edges, and the marks of charts. */
export type HeldPart = 'points' | 'lines' | 'marks';

export const partOf = ({ role }: Pick<Handle, 'role'>): HeldPart => (heldBy[role] === 'point' ? 'points' : 'lines');
