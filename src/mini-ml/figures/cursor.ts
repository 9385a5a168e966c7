/** The cursor of a model: where it is, and its loss there. */

import type { Handle, XY } from '../../engine/figure/figure.ts';
import { numberInWords } from '../../engine/figure/number.ts';
import type { AnyMark } from '../marks/marks.ts';

/** The cursor, the loss above it, and a dashed line from each foot on an axis. */
export function cursorMarks(at: XY, loss: number, feet: readonly XY[]): AnyMark[] {
  return [
    { role: 'guide', paths: feet.map((foot) => [foot, at]) },
    { role: 'cursor', at },
    { role: 'labels', at: [at], text: [`L = ${numberInWords(Number(loss.toFixed(2)))}`], anchor: 'above' },
  ];
}

/** A cursor can be dragged: along a curve to the sides only, on a map anywhere. */
export function cursorHandle(at: XY, free: Handle['free']): Handle {
  return { id: 'cursor', role: 'mark', label: 'Cursor', at, free };
}
