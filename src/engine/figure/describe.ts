/** Figures in words, computed from the data that is drawn. */
import { figures } from '../words/figures.ts';
import { fill, formOf } from '../words/fill.ts';
import { withRole, type Figure, type Picture } from './figure.ts';
import type { MarkKinds } from './mark.ts';

/** A picture as sentences, figure by figure: `Before: Cursor at (0, 0). After: Cursor at (0, 1).` */
export function describe(picture: Picture, kinds: MarkKinds): string {
  if (picture.kind === 'figure') return describeFigure(picture, kinds);
  // Whoever draws a chart says it, from what its plots know of themselves.
  if (picture.kind === 'chart') return '';
  const names = picture.kind === 'row' && picture.between === 'arrow' ? [figures.before, figures.after] : [];
  return picture.pictures.map((part, index) =>
    fill(names[index] ?? '{figure}', { figure: describe(part, kinds) })).join(' ');
}

/** What a figure shows, without its title: each kind of mark says its own, in the order of the kinds. */
export function describeFigure(figure: Figure, kinds: MarkKinds): string {
  const { marks, leftOut } = figure;
  const said = [...kinds.values()].flatMap((kind) => {
    const own = withRole(marks, kind.role);
    return own.length === 0 ? [] : kind.words?.(own, figure, (inner) => describeFigure(inner, kinds)) ?? [];
  });
  const left = leftOut === 0 ? [] : [fill(formOf(figures.leftOut, leftOut), { count: leftOut })];
  return [...said, ...left].join(' ') || figures.nothing;
}
