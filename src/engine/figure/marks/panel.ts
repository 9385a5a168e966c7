/** A small figure inside this one, centred at a place and drawn `width` pixels wide. */
import { number, oneOf, record } from '../../schema/schema.ts';
import { figures } from '../../words/figures.ts';
import { fill } from '../../words/fill.ts';
import type { Figure, XY } from '../figure.ts';
import type { MarkKind } from '../mark.ts';
import { xy } from '../mark-data.ts';

export interface PanelMark {
  role: 'panel';
  at: XY;
  width: number;
  figure: Figure;
}

export const panel: MarkKind<PanelMark> = {
  role: 'panel',
  check: (value, path, figure) =>
    record({ role: oneOf('panel'), at: xy, width: number(20, 1000), figure })(value, path),
  size: ({ figure }, sizeOf) => sizeOf(figure),
  draw: ({ figure, at, width }, pen) => pen.figure(figure, at, width, 'panel'),
  words: (marks, _, describe) => marks.map(({ figure }) =>
    fill(figures.inside, { title: figure.title, figure: describe(figure) })),
};
