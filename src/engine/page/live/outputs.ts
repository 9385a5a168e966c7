/** Draws what cells show: strangers' data is checked before any of it is drawn. */
import type { Shown } from '../../cell/cell.ts';
import { drawShown } from '../../cell/draw.ts';
import { drawFramed } from '../../figure/framed.ts';
import { looksOf } from '../../figure/looks.ts';
import { checkOnce } from './check-once.ts';
import { kinds } from './mark-kinds.ts';

export function drawOutputs(document: Document, shown: readonly Shown[], id: string): Element[] {
  return drawShown(shown, {
    document,
    id,
    drawPicture: (picture, prefix) => drawFramed(checkOnce(picture), { document, id: prefix, kinds }),
  });
}

/** The kinds of pictures, as styles look for them. */
export const looksOfShown = (shown: readonly Shown[]): string =>
  looksOf(shown.flatMap((one) => (one.kind === 'figure' ? [checkOnce(one.picture)] : [])));
