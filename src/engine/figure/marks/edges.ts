/** The lines of a tree, from parent to child. */
import { oneOf, record } from '../../schema/schema.ts';
import type { Path } from '../figure.ts';
import type { MarkKind } from '../mark.ts';
import { alongPaths, paths } from '../mark-data.ts';

export interface EdgesMark {
  role: 'edges';
  paths: readonly Path[];
}

export const edges: MarkKind<EdgesMark> = {
  role: 'edges',
  check: record({ role: oneOf('edges'), paths }),
  ...alongPaths,
  draw: (mark, pen) => pen.lines(mark.paths, 'edges'),
};
