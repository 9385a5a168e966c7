/** The plots of charts as figures whose handles are the places that a hand can hold, in pixels of the plot. */
import type { Shown } from '../../cell/cell.ts';
import { inWords } from '../../chart/read-facts.ts';
import { readGrips } from '../../chart/read-grips.ts';
import type { ChartData, Grip, PlotGrips } from '../../chart/tree.ts';
import { toFigure, type Figure, type Handle, type Picture } from '../../figure/figure.ts';
import { charts } from '../../words/charts.ts';
import { fill } from '../../words/fill.ts';
import { checkOnce } from './check-once.ts';

/** In the order in which they stand on the page. */
export function heldPlots(shown: readonly Shown[]): readonly Figure[] {
  const charts = shown.flatMap((one) => {
    if (one.kind === 'chart') return [one.chart];
    return one.kind === 'figure' ? chartsIn(checkOnce(one.picture)) : [];
  });
  return charts.flatMap((chart) => readGrips((chart as ChartData).grips).map(figureOf));
}

/** The charts among pictures, in reading order. */
function chartsIn(picture: Picture): readonly unknown[] {
  if (picture.kind === 'chart') return [picture.chart];
  return picture.kind === 'figure' ? [] : picture.pictures.flatMap(chartsIn);
}

/** Pixels go down, and so does the frame. */
const figureOf = ({ width, height, grips }: PlotGrips): Figure => toFigure({
  subject: 'curve', title: '', width, height, margin: 0, x: [0, width], y: [height, 0], marks: [],
  handles: grips.map(handleOf),
});

function handleOf({ mark, name, datum, part, free, at, values }: Grip): Handle {
  const known = values.filter((value) => value !== null).map(inWords).join(', ');
  const named = { mark: name, number: datum + 1, values: known };
  const says = part === 'point' ? fill(charts.grip, named)
    : fill(charts.gripPart, { ...named, part: charts.parts[part] });
  return { id: [mark, datum, part].join(' '), role: 'grip', label: says, at, free, says };
}
