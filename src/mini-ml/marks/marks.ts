/** The marks that Mini-ML brings. */
import type { Figure as EngineFigure } from '../../engine/figure/figure.ts';
import type { MarkKind } from '../../engine/figure/mark.ts';
import type { EngineMark } from '../../engine/figure/marks/marks.ts';
import { boundary, type BoundaryMark } from './boundary.ts';
import { distances, type DistancesMark } from './distances.ts';
import { nodes, type NodesMark } from './nodes.ts';
import { points, type PointsMark } from './points.ts';
import { region, type RegionMark } from './region.ts';
import { target, type TargetMark } from './target.ts';

/** A mark of any figure of Mini-ML. */
export type AnyMark = EngineMark | RegionMark | BoundaryMark | PointsMark | DistancesMark | NodesMark | TargetMark;

/** One figure with its marks. */
export type Figure = EngineFigure<AnyMark>;

/** In the order in which they are said. */
export const marks: readonly MarkKind[] = [region, boundary, points, target, distances, nodes];
