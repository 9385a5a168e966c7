/** The builders of figures: what a snippet imports from `mini-ml` to draw. */

export { drawGraph, show, splitGraph, withPoints, type SplitOptions } from './plane.ts';
export { graph, type GraphOptions } from './curve.ts';
export { showLoss, type LossOptions } from './loss.ts';
export { drawSum, type SumOptions } from './sum.ts';
export { lossMap, type LossMapOptions } from './loss-map.ts';
export { drawModule } from './tree.ts';
export { drawImage, imageGrid } from './pixels.ts';
export { compare } from './compare.ts';
export { hcat, vcat } from '../../engine/figure/rows.ts';
export { FigureError, type FigureOptions, type Picture } from '../../engine/figure/figure.ts';
export type { Figure } from '../marks/marks.ts';
