/** What the lab says, in words: for the eye, for screen readers, and where something ended. */

import type { Feature } from '../core/features.ts';
import type { Sample } from './curve.ts';
import type { LabPoint } from './data.ts';
import type { End, Progress, Result } from './session.ts';

export const dataTitles = {
  simple: 'Simple', diag: 'Diag', split: 'Split', xor: 'Xor', circle: 'Circle', spiral: 'Spiral',
  gauss: 'Gauss', mine: 'My points',
} as const;

export const modelTitles = { linear: 'Linear', split: 'Split', mlp: 'MLP' } as const;

export const regularizationTitles = { none: 'none', l1: 'L1', l2: 'L2' } as const;

export const featureTitles: Record<Feature, string> = {
  'x1': 'x1', 'x2': 'x2', 'x1^2': 'x1²', 'x2^2': 'x2²', 'x1*x2': 'x1·x2', 'sin x1': 'sin x1', 'sin x2': 'sin x2',
};

export function score({ correct, count }: Result): string {
  return `${correct} of ${count} right`;
}

/** Four digits that matter, and no more than 10 letters: 6.163, 0.004213, 1.2e+9. */
export function shortNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'not a number' : 'infinite';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e5 || size < 1e-4) return value.toExponential(1);
  return value.toFixed(Math.max(0, Math.min(6, 3 - Math.floor(Math.log10(size)))));
}

/** The loss for tests and other programs that read the page: with the digits that are shown. */
export function shownLoss({ loss }: Result): string {
  return Number.isFinite(loss) ? shortNumber(loss) : String(loss);
}

/** The loss of one point on average; that of test data can only be compared so. */
export function meanWords(train: Result, test: Result): string {
  if (train.count === 0) return '';
  const mean = ({ loss, count }: Result) => shortNumber(loss / count);
  return `${mean(train)} per point${test.count === 0 ? '' : `, test ${mean(test)}`}`;
}

/** Why training came to an end after so many epochs, and how to go on. */
export function endWord(end: End, epoch: number): string {
  switch (end) {
    case 'epochs': return `Finished ${epoch} epochs. Increase the limit to continue.`;
    case 'diverged':
      return 'The loss is no longer a finite number: the steps were too large. '
        + 'Lower the learning rate and press Reset.';
    case 'no points': return 'There are no points to learn from. Add some, or choose a dataset.';
  }
}

export function pointName({ label, x1, x2, test }: LabPoint, at: number): string {
  const kind = label === 'cross' ? 'Cross' : 'Circle';
  return `${kind} ${at + 1} at ${shortPlace(x1)}, ${shortPlace(x2)}${test ? ', test data' : ''}`;
}

export function shortPlace(x: number): string {
  return String(Math.round(x * 1000) / 1000);
}

/** What the picture of the plane shows. */
export function planeWords({ train, test }: Progress): string {
  const held = test.count === 0 ? '' : ` Test data: ${score(test)}.`;
  return `What the model predicts on the plane, with ${train.count + test.count} points. ${score(train)}.${held} `
    + `Loss ${shortNumber(train.loss)}.`;
}

/** What the curve shows. */
export function curveWords(samples: readonly Sample[]): string {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined || first === last) return 'No training yet.';
  const held = last.test === undefined ? '' : `; on test data, ${shortNumber(last.test)} at the end`;
  return `Loss per point from epoch ${first.epoch} to ${last.epoch}: from ${shortNumber(first.train)} `
    + `to ${shortNumber(last.train)}${held}.`;
}

/** m(x) = 1·x1 - 0.5·x2 + 0.9, with the numbers as they are. */
export function linearFormula(values: readonly number[]): string {
  const [w1 = 0, w2 = 0, b = 0] = values;
  const signed = (value: number) => `${value < 0 ? '−' : '+'} ${Math.abs(value).toFixed(2)}`;
  return `m(x) = ${w1 < 0 ? '−' : ''}${Math.abs(w1).toFixed(2)} · x1 ${signed(w2)} · x2 ${signed(b)}`;
}
