/** What the lab says, in words: for the eye, for screen readers, and where something ended. */

import type { Sample } from './curve.ts';
import type { LabPoint } from './data.ts';
import type { End, Progress, Result } from './session.ts';

export const dataTitles = {
  simple: 'Simple', diag: 'Diag', split: 'Split', xor: 'Xor', circle: 'Circle', spiral: 'Spiral',
  gauss: 'Gauss', mine: 'My points',
} as const;

export const modelTitles = { linear: 'Linear', split: 'Split', mlp: 'MLP' } as const;

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

const ends: Record<End, string> = {
  'epochs': 'The last epoch is reached. Raise “Stop at epoch” to go on.',
  'diverged': 'The loss is no longer a finite number: the steps were too large. Lower the learning rate and Reset.',
  'no points': 'There are no points to learn from. Add some, or choose a dataset.',
};

export function endWord(end: End): string {
  return ends[end];
}

export function pointName({ label, x1, x2, test }: LabPoint, at: number): string {
  const kind = label === 'cross' ? 'Cross' : 'Circle';
  return `${kind} ${at + 1} at ${shortPlace(x1)}, ${shortPlace(x2)}${test ? ', held back for testing' : ''}`;
}

export function shortPlace(x: number): string {
  return String(Math.round(x * 1000) / 1000);
}

/** What the picture of the plane shows. */
export function planeWords({ train, test }: Progress): string {
  const held = test.count === 0 ? '' : ` Of the points held back, ${score(test)}.`;
  return `The model's opinion of the plane, and ${train.count + test.count} points. ${score(train)}.${held} `
    + `Loss ${shortNumber(train.loss)}.`;
}

/** What the curve shows. */
export function curveWords(samples: readonly Sample[]): string {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined || first === last) return 'No training yet.';
  const held = last.test === undefined ? '' : `, on the points held back ${shortNumber(last.test)}`;
  return `Loss per point from epoch ${first.epoch} to ${last.epoch}: from ${shortNumber(first.train)} `
    + `to ${shortNumber(last.train)}${held}.`;
}

/** m(x) = 1·x1 - 0.5·x2 + 0.9, with the numbers as they are. */
export function linearFormula(values: readonly number[]): string {
  const [w1 = 0, w2 = 0, b = 0] = values;
  const signed = (value: number) => `${value < 0 ? '−' : '+'} ${Math.abs(value).toFixed(2)}`;
  return `m(x) = ${w1 < 0 ? '−' : ''}${Math.abs(w1).toFixed(2)} · x1 ${signed(w2)} · x2 ${signed(b)}`;
}
