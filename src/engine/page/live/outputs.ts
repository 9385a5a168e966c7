/** Draws what cells show: strangers' data is checked before any of it is drawn. */
import type { Shown } from '../../cell/cell.ts';
import { drawShown } from '../../cell/draw.ts';
import { drawFramed } from '../../figure/framed.ts';
import type { HeldPart } from '../../figure/held.ts';
import { looksOf } from '../../figure/looks.ts';
import { checkOnce } from './check-once.ts';
import { kinds } from './mark-kinds.ts';

/** What draws charts: it comes to a page once a cell of it shows one. */
export interface ChartDrawing {
  /** The chart with this id as it is now: the element that stands on the page, where there is one. */
  draw(chart: unknown, id: string): Element;
  /** Always anew: one that stands among other pictures. */
  drawPart(chart: unknown, id: string): Element;
}

export interface OutputPlace {
  document: Document;
  id: string;
  /** Nothing of what the cell shows can be held or changed by hand. */
  isFixed: boolean;
  /** Whether what stood there showed that such a part can be held, or was another picture. */
  isHeld: (part: HeldPart) => boolean;
  /** Asked only where something shown is a chart. */
  charts: ChartDrawing | undefined;
}

export function drawOutputs(shown: readonly Shown[], place: OutputPlace): Element[] {
  const { document, id, isFixed, isHeld, charts } = place;
  return drawShown(shown, {
    document,
    id,
    drawPicture: (picture, prefix) => drawFramed(checkOnce(picture), {
      document, id: prefix, kinds, isFixed, isHeld,
      drawChart: (chart, inner) => charts!.drawPart(chart, inner),
    }),
    drawChart: (chart, prefix) => charts!.draw(chart, prefix),
  });
}

export const hasChart = (looks: string): boolean => looks.split(' ').includes('chart');

/** The kinds of pictures, as styles look for them. */
export const looksOfShown = (shown: readonly Shown[]): string =>
  looksOf(shown.flatMap((one) => {
    if (one.kind === 'chart') return [one];
    return one.kind === 'figure' ? [checkOnce(one.picture)] : [];
  }));
