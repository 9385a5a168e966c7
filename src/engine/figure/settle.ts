/** Points without a finite place are left out and counted; what belongs to them goes with them. */

import {
  FigureError, type DotsMark, type Figure, type LabelsMark, type Mark, type NodesMark, type Path, type PointsMark,
  type XY,
} from './figure.ts';

/** Beyond this, differences between places are lost. */
const far = 1e12;

interface Settled {
  mark: Mark;
  leftOut: number;
}

/**
 * The figure with finite places only, and how many were left out.
 * @throws FigureError when a mark does not have one text or score for each point.
 */
export function settle(figure: Figure): Figure {
  const settled = figure.marks.map(settleMark);
  return {
    ...figure,
    marks: settled.map(({ mark }) => mark),
    leftOut: settled.reduce((sum, { leftOut }) => sum + leftOut, figure.leftOut),
  };
}

function settleMark(mark: Mark, index: number): Settled {
  switch (mark.role) {
    case 'points':
    case 'dots':
    case 'nodes':
    case 'labels': return settlePoints(mark, `marks[${index}]`);
    case 'boundary':
    case 'curve':
    case 'guide':
    case 'edges': return { mark: { ...mark, paths: mark.paths.flatMap(pieces) }, leftOut: missing(mark.paths) };
    case 'region': return { mark: { ...mark, rings: mark.rings.map(whole) }, leftOut: missing(mark.rings) };
    case 'levels': return {
      mark: { ...mark, levels: mark.levels.map(({ below, rings }) => ({ below, rings: rings.map(whole) })) },
      leftOut: missing(mark.levels.flatMap(({ rings }) => rings)),
    };
    case 'cursor':
    case 'pixels':
    case 'panel': return { mark, leftOut: 0 };
  }
}

function settlePoints(mark: PointsMark | DotsMark | NodesMark | LabelsMark, path: string): Settled {
  const kept = mark.at.map((_, index) => index).filter((index) => isPlace(mark.at[index]!));
  const pick = <T>(all: readonly T[], option: string): T[] => {
    if (all.length === mark.at.length) return kept.map((index) => all[index]!);
    throw new FigureError(`${path}.${option}`,
      `${path}.${option} has ${all.length} entries for ${mark.at.length} points.`);
  };
  const places = { at: pick(mark.at, 'at').map(near) };
  const texts = 'text' in mark ? { text: pick(mark.text, 'text') } : {};
  const scores = 'scores' in mark ? { scores: pick(mark.scores, 'scores').map(nearNumber) } : {};
  return { mark: { ...mark, ...places, ...texts, ...scores }, leftOut: mark.at.length - kept.length };
}

/** A path is cut where a place is missing. */
function pieces(path: Path): Path[] {
  const found: XY[][] = [[]];
  for (const place of path) {
    if (isPlace(place)) found.at(-1)!.push(near(place));
    else found.push([]);
  }
  return found.filter((piece) => piece.length > 0);
}

function whole(ring: Path): Path {
  return ring.filter(isPlace).map(near);
}

function missing(paths: readonly Path[]): number {
  return paths.flat().filter((place) => !isPlace(place)).length;
}

function isPlace([x, y]: XY): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

function near([x, y]: XY): XY {
  return [nearNumber(x), nearNumber(y)];
}

function nearNumber(value: number): number {
  return Math.min(far, Math.max(-far, value || 0));
}

/** How many points, corners and pixels a figure has, those of its panels included. */
export function sizeOf(figure: Figure): number {
  return figure.marks.reduce((sum, mark) => sum + markSize(mark), 0);
}

function markSize(mark: Mark): number {
  switch (mark.role) {
    case 'points':
    case 'dots':
    case 'nodes':
    case 'labels': return mark.at.length;
    case 'region': return mark.rings.flat().length;
    case 'levels': return mark.levels.flatMap(({ rings }) => rings).flat().length;
    case 'cursor': return 1;
    case 'pixels': return mark.ink.length;
    case 'panel': return sizeOf(mark.figure);
    default: return mark.paths.flat().length;
  }
}
