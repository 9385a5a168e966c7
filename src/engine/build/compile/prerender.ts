/** What cells show, as HTML: the one file that imports a DOM for Node. */
import { parseHTML } from 'linkedom';
import type { Shown } from '../../cell/cell.ts';
import { drawShown } from '../../cell/draw.ts';
import { checkPicture } from '../../figure/check.ts';
import { drawFramed } from '../../figure/framed.ts';
import type { MarkKinds } from '../../figure/mark.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** @throws FigureError for a picture that the page would refuse. */
export function prerender(shown: readonly Shown[], id: string, kinds: MarkKinds): string {
  const elements = drawShown(shown, {
    document,
    id,
    drawPicture: (picture, prefix) => drawFramed(checkPicture(picture, kinds), { document, id: prefix, kinds }),
  });
  return elements.map((element) => element.outerHTML).join('');
}
