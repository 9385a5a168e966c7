/** What is said where a tree of modules is changed. */
import type { Refusal } from './class-edits.ts';
import { counted } from '../../engine/figure/number.ts';
import type { TreeNode } from './tree-nodes.ts';

export const coverLabel = 'Nodes of the tree';
export const panelLabel = 'Change the tree';
export const labels = {
  name: 'Field name', rename: 'Rename', parameter: 'Add parameter', child: 'Add child', to: 'New parent',
  move: 'Move', remove: 'Remove',
} as const;

export function nodeLabel({ of, path, text }: TreeNode): string {
  if (of === 'parameter') return `Parameter ${text}`;
  return path.length === 0 ? `Root, of class ${text}` : `Module ${path.join('.')}`;
}

/** The root has no field; a field of a class that stands in several places is one field all the same. */
export function fieldInWords(path: readonly string[], owner: string | undefined, places: readonly string[]): string {
  if (owner === undefined) return path.length === 0 ? 'The root has no field name.' : 'Its class is defined elsewhere.';
  const shared = places.length > 1 ? ` Class ${owner} is used in several places: ${places.join(' and ')} change together.` : '';
  return `A field of class ${owner}.${shared}`;
}

export function done(what: string, left: number): string {
  const rest = left === 0 ? '' : ` ${counted(left, 'place')} in the code may still use the old name.`;
  return `${what}${rest}`;
}

export const below = (path: string): string => `below ${path === '' ? 'the root' : path}`;
export const renamed = (from: string, to: string): string => `${from} is now ${to}.`;
export const added = (path: string): string => `${path} was added.`;
export const moved = (path: string): string => `Moved: it is now ${path}.`;
export const removed = (path: string): string => `${path} was removed.`;

export const refused: Readonly<Record<Refusal, string>> = {
  'no-name': 'A field name has letters, digits and _, and does not begin with a digit.',
  'taken': 'Name already used.',
  'in-constructor': 'This field is set in a constructor: change it in the code.',
  'contains-itself': 'A module cannot contain itself.',
  'is-there': 'It is already there.',
};
