/** The graph of a function as paths of few points: many where it bends, two where it is straight. */

import { FigureError, type Path, type Range, type XY } from '../../engine/figure/figure.ts';
import { numberInWords } from '../../engine/figure/number.ts';
import { simplifyPath } from './polish.ts';

const pieces = 64;
const depth = 6;

/** Asks a function for a number. Infinite and NaN answers leave a gap in the graph. */
export type Answer = (x: number) => number;

/** @throws FigureError when `fn` is not a function, or gives something that is not a number. */
export function answersOf(fn: (x: number) => number): Answer {
  if (typeof fn !== 'function') {
    throw new FigureError('fn', 'There is no function to draw.', 'Give one from x to a number.');
  }
  return (x) => {
    const y: unknown = fn(x);
    if (typeof y === 'number') return y;
    throw new FigureError('fn', `The function returned ${String(y)} at ${numberInWords(x)}.`, 'It must return a number.');
  };
}

/**
 * The graph over a range, in pieces between its gaps.
 * @throws FigureError when the function has no finite value anywhere in the range.
 */
export function trace(answer: Answer, [from, to]: Range): readonly Path[] {
  const xs = Array.from({ length: pieces + 1 }, (_, index) => from + ((to - from) * index) / pieces);
  const rough = xs.map((x): XY => [x, answer(x)]);
  const heights = rough.map(([, y]) => y).filter(Number.isFinite);
  if (heights.length === 0) throw new FigureError('fn', 'The function has no finite value in this range.');
  const tolerance = (Math.max(...heights) - Math.min(...heights) || 1) / 2000;
  const fine = rough.flatMap((start, index) => [start, ...between(answer, start, rough[index + 1], tolerance, depth)]);
  const stretch = (to - from) / (tolerance * 2000);
  const short = (path: Path) => simplifyPath(path, (to - from) / 4000);
  return gapless(fine).map((path) => stretched(short(stretched(path, stretch)), 1 / stretch));
}

/** Points to add between two others until the graph is straight between neighbours. */
function between(answer: Answer, start: XY, end: XY | undefined, tolerance: number, left: number): XY[] {
  if (end === undefined || left === 0) return [];
  const x = (start[0] + end[0]) / 2;
  const middle: XY = [x, answer(x)];
  const bend = Math.abs(middle[1] - (start[1] + end[1]) / 2);
  const gap = ![start[1], middle[1], end[1]].every(Number.isFinite);
  if (!gap && bend < tolerance) return [];
  return [
    ...between(answer, start, middle, tolerance, left - 1),
    middle,
    ...between(answer, middle, end, tolerance, left - 1),
  ];
}

function gapless(points: readonly XY[]): XY[][] {
  const found: XY[][] = [[]];
  for (const place of points) {
    if (Number.isFinite(place[1])) found.at(-1)!.push(place);
    else if (found.at(-1)!.length > 0) found.push([]);
  }
  return found.filter((path) => path.length > 1);
}

/** Makes heights as long as widths, so that distances mean what the eye sees. */
function stretched(path: Path, factor: number): Path {
  return path.map(([x, y]): XY => [x, y * factor]);
}
