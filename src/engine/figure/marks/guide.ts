/** Dashed helping lines. One that bends is a curve beside another. */
import { oneOf, record } from '../../schema/schema.ts';
import { figures } from '../../words/figures.ts';
import { fill } from '../../words/fill.ts';
import type { Path } from '../figure.ts';
import type { MarkKind } from '../mark.ts';
import { alongPaths, paths } from '../mark-data.ts';
import { placeInWords } from '../sentences.ts';

export interface GuideMark {
  role: 'guide';
  paths: readonly Path[];
}

export const guide: MarkKind<GuideMark> = {
  role: 'guide',
  check: record({ role: oneOf('guide'), paths }),
  ...alongPaths,
  draw: (mark, pen) => pen.lines(mark.paths, 'guide'),
  words: (marks) => marks.flatMap((mark) => mark.paths).filter(({ length }) => length > 2).map((path) =>
    fill(figures.guide, { first: placeInWords(path[0]!), last: placeInWords(path.at(-1)!) })),
};
