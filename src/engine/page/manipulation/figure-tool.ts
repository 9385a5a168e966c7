/** What a subject may lay over figures beside their handles. */
import type { Figure } from '../../figure/figure.ts';
import type { FigurePlace, Pictures } from '../live/pictures.ts';
import type { Program } from '../live/program.ts';
import type { HandleLayer } from './handle-layer.ts';
import type { Sweep } from './sweep.ts';

export interface FigureTool {
  /** Whether a figure gets this tool; asked of every figure, so it only looks. */
  fits: (figure: Figure) => boolean;
  /** Lays it over the figure. What it needs is imported here, with the first figure that it fits. */
  equip: (figure: Figure, world: FigureToolWorld) => Promise<void>;
}

export interface FigureToolWorld {
  program: Program;
  pictures: Pictures;
  layer: HandleLayer;
  place: FigurePlace;
  /** What the numbers do to the figure as it is now. */
  sweep: () => Promise<Sweep>;
  /** The figure has other handles than before, though nothing but a number has changed. */
  renew: () => void;
  /** A point is gone: nothing holds it any more. */
  onRemove: () => void;
}
