/** The plots of charts as figures whose handles are the places that a hand can hold, in pixels of the plot. */
import { readGrips } from '../../chart/read-grips.ts';
import type { ChartData, Grip, PlotGrips } from '../../chart/tree.ts';
import { toFigure, type Figure, type Handle, type Picture } from '../../figure/figure.ts';
import { hands } from '../../words/hands.ts';
import { fill } from '../../words/fill.ts';

/** In the order in which they stand on the page. */
export function heldPlots(chart: unknown): readonly Figure[] {
  return readGrips((chart as ChartData).grips).map(figureOf);
}

/** The charts among pictures, in reading order. */
export function chartsIn(picture: Picture): readonly unknown[] {
  if (picture.kind === 'chart') return [picture.chart];
  return picture.kind === 'figure' ? [] : picture.pictures.flatMap(chartsIn);
}

/** Pixels go down, and so does the frame. */
const figureOf = ({ width, height, grips }: PlotGrips): Figure => toFigure({
  subject: 'curve', title: '', width, height, margin: 0, x: [0, width], y: [height, 0], marks: [],
  handles: grips.map(handleOf),
});

function handleOf({ mark, name, datum, part, free, at, values }: Grip): Handle {
  const which = part === 'point' ? '' : `, ${hands.parts[part]}`;
  const label = fill(hands.grip, { mark: name, number: datum + 1 }) + which;
  const says = values.filter((value) => value !== null).map(inWords).join(', ');
  return { id: [mark, datum, part].join(' '), role: 'grip', label, at, free, says };
}

const inWords = (value: string | number | boolean): string =>
  (typeof value === 'number' ? String(Number(value.toPrecision(4))).replace('-', '−') : String(value));
