/** Where a model says cross, and the boundary of that region inside the frame. */

import type { Classifier } from '../core/index.ts';
import type { Path, XY } from '../../engine/figure/figure.ts';
import type { BoundaryMark } from '../marks/boundary.ts';
import type { RegionMark } from '../marks/region.ts';
import { contour } from './contour.ts';
import type { Frame } from '../../engine/figure/frame.ts';
import { corners } from './frame.ts';
import { sample } from './grid.ts';
import { halfOf, lineOf, segmentOf } from './linear.ts';
import { scoreOf } from './score.ts';

/**
 * The two regions of a model and the boundary between them: exact for a linear model, within a quarter of a pixel at
 * 400 pixels for any other; parts smaller than 1/64 of the frame may be missed.
 * @throws FigureError when the model has no `forward`, or it does not give numbers.
 */
export function regionsOf(model: Classifier, frame: Frame): (RegionMark | BoundaryMark)[] {
  const score = scoreOf(model);
  const grid = sample(score, frame);
  const line = lineOf(grid);
  const rings = line === undefined ? contour(score, grid) : [halfOf(frame, line)].filter((ring) => ring.length > 2);
  const regions: RegionMark[] = [
    { role: 'region', of: 'circle', rings: [corners(frame)] },
    ...(rings.length > 0 ? [{ role: 'region', of: 'cross', rings } as const] : []),
  ];
  if (line !== undefined) return [...regions, { role: 'boundary', paths: some(segmentOf(frame, line)), line }];
  const paths = rings.flatMap((ring) => offBorder(ring, frame));
  return paths.length > 0 ? [...regions, { role: 'boundary', paths }] : regions;
}

function some(path: Path): readonly Path[] {
  return path.length > 0 ? [path] : [];
}

/** The pieces of a ring that do not run along the border of the frame. */
function offBorder(ring: Path, frame: Frame): Path[] {
  const edges = ring.map((from, index) => [from, ring[(index + 1) % ring.length]!] as const);
  const isBorder = edges.map((edge) => runsAlong(edge, frame));
  const start = isBorder.indexOf(true);
  if (start === -1) return [[...ring, ring[0]!]];
  const pieces: XY[][] = [];
  for (let step = 1; step < edges.length; step += 1) {
    const index = (start + step) % edges.length;
    const [from, to] = edges[index]!;
    if (isBorder[index]) continue;
    if (isBorder[(index + edges.length - 1) % edges.length]) pieces.push([from]);
    pieces.at(-1)!.push(to);
  }
  return pieces;
}

function runsAlong([[x1, y1], [x2, y2]]: readonly [XY, XY], { x, y }: Frame): boolean {
  const near = Math.max(x[1] - x[0], y[1] - y[0]) / 1500;
  const middle = [(x1 + x2) / 2, (y1 + y2) / 2] as const;
  return [[x1, y1], [x2, y2], middle].every(([px, py]) =>
    x.some((edge) => Math.abs(px! - edge) < near) || y.some((edge) => Math.abs(py! - edge) < near));
}
