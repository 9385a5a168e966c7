/** Figures in words, computed from the data that is drawn. */
import { withRole, type Figure, type Picture } from './figure.ts';
import type { MarkKinds } from './mark.ts';
import { counted } from './number.ts';

/** A picture as sentences, figure by figure: `Before: Cursor at (0, 0). After: Cursor at (0, 1).` */
export function describe(picture: Picture, kinds: MarkKinds): string {
  if (picture.kind === 'figure') return describeFigure(picture, kinds);
  const names = picture.kind === 'row' && picture.between === 'arrow' ? ['Before: ', 'After: '] : [];
  return picture.pictures.map((part, index) => `${names[index] ?? ''}${describe(part, kinds)}`).join(' ');
}

/** What a figure shows, without its title: each kind of mark says its own, in the order of the kinds. */
export function describeFigure(figure: Figure, kinds: MarkKinds): string {
  const { marks, leftOut } = figure;
  const said = [...kinds.values()].flatMap((kind) => {
    const own = withRole(marks, kind.role);
    return own.length === 0 ? [] : kind.words?.(own, figure, (inner) => describeFigure(inner, kinds)) ?? [];
  });
  const left = leftOut === 0 ? [] : [`${counted(leftOut, 'point')} without a finite place left out.`];
  return [...said, ...left].join(' ') || 'Nothing is drawn yet.';
}
