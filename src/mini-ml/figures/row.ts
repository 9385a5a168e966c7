/** Pictures made of pictures. */

import type { Classifier } from '../core/index.ts';
import type { Column, FigureOptions, Picture, Row } from '../../engine/figure/figure.ts';
import { drawGraph } from './plane.ts';

/** Pictures side by side, `gap` pixels apart; below each other where the page is too narrow. */
export function hcat(pictures: readonly Picture[], gap = 16): Row {
  return { kind: 'row', gap, between: 'nothing', pictures };
}

/** Pictures one below the other, `gap` pixels apart. */
export function vcat(pictures: readonly Picture[], gap = 16): Column {
  return { kind: 'column', gap, pictures };
}

/** Two models, an arrow between them: the first becomes the second. */
export function compare(before: Classifier, after: Classifier, options: FigureOptions = {}): Row {
  return { kind: 'row', gap: 16, between: 'arrow', pictures: [drawGraph(before, options), drawGraph(after, options)] };
}
