/** What cells show, as HTML: the one file that imports a DOM for Node. */
import { parseHTML } from 'linkedom';
import type { Shown } from '../../cell/cell.ts';
import { drawShown } from '../../cell/draw.ts';
import { frameChart } from '../../chart/framed.ts';
import { checkPicture } from '../../figure/check.ts';
import { drawFramed } from '../../figure/framed.ts';
import type { MarkKinds } from '../../figure/mark.ts';
import { DeclaredStyles } from './declared-styles.ts';
import { pngAddress } from './png.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** `isFixed`: nothing of it can be held. @throws FigureError or ChartRefusal for what the page would refuse. */
export function prerender(shown: readonly Shown[], id: string, kinds: MarkKinds, isFixed = false): string {
  const styles = new DeclaredStyles();
  const drawChart = (chart: unknown, prefix: string, name?: 'div'): Element => {
    const declare = styles.declare.bind(styles);
    return frameChart(chart, { document, id: prefix, image: pngAddress, declare }, name).frame;
  };
  const elements = drawShown(shown, {
    document,
    id,
    drawPicture: (picture, prefix) => drawFramed(checkPicture(picture, kinds), {
      document, id: prefix, kinds, isFixed, drawChart: (chart, inner) => drawChart(chart, inner, 'div'),
    }),
    drawChart,
  });
  const rules = styles.settle();
  const html = elements.map((element) => element.outerHTML).join('');
  return rules === '' ? html : `${html}<style>${rules}</style>`;
}
