/** Two models side by side. */

import type { Classifier } from '../core/index.ts';
import type { FigureOptions, Row } from '../../engine/figure/figure.ts';
import { drawGraph } from './plane.ts';

/** Two models, an arrow between them: the first becomes the second. */
export function compare(before: Classifier, after: Classifier, options: FigureOptions = {}): Row {
  return { kind: 'row', gap: 16, between: 'arrow', pictures: [drawGraph(before, options), drawGraph(after, options)] };
}
