/** A model's score of a point, checked: a reader may have written the model. */

import type { Classifier } from '../core/index.ts';
import { FigureError } from '../../engine/figure/figure.ts';
import { numberInWords } from '../../engine/figure/number.ts';

export type Score = (x1: number, x2: number) => number;

/**
 * m(x), above 0 for the cross class.
 * @throws FigureError when the model has no `forward`, or it gives anything but a number.
 */
export function scoreOf(model: Classifier): Score {
  if (typeof (model as Partial<Classifier> | undefined)?.forward !== 'function') {
    throw new FigureError('model', 'The model has no forward(x1, x2).', 'Give it one that returns a score.');
  }
  return (x1, x2) => {
    const score: unknown = model.forward(x1, x2);
    if (typeof score === 'number' && !Number.isNaN(score)) return score;
    const place = [x1, x2].map(numberInWords).join(', ');
    throw new FigureError('model', `forward(${place}) returned ${String(score)}.`,
      'It must return a number: above 0 for a cross, otherwise a circle.');
  };
}
