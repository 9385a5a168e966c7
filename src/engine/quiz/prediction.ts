/** What a reader expects before a figure is shown. It is set beside what the code says, and never wrong. */
import type { Point } from './compare.ts';

export const predictionKinds = [
  /** An option of a list. */
  'choose',
  /** A line over the last figure of the cell. */
  'line',
  /** Points of the last figure: those that are there, or the heights of new ones. */
  'points',
] as const;

export type PredictionKind = (typeof predictionKinds)[number];

export interface Expected {
  /** Options of a list, or points of a figure, by their number. */
  chosen: readonly number[];
  /** The ends of a line, or where marks were put, in the coordinates of the figure. */
  places: readonly Point[];
}

/** `shown`: the reader wanted to see it without a word. */
export interface Prediction extends Expected {
  state: 'open' | 'said' | 'shown';
}

export type PredictionAction = { type: 'say'; expected: Expected } | { type: 'show' } | { type: 'forget' };

export const unsaid: Prediction = { chosen: [], places: [], state: 'open' };

export const isNothing = ({ chosen, places }: Expected): boolean => chosen.length + places.length === 0;

/** What has been shown cannot be predicted any more. */
export function reduce(prediction: Prediction, action: PredictionAction): Prediction {
  if (action.type === 'forget') return unsaid;
  if (prediction.state !== 'open') return prediction;
  if (action.type === 'show') return { ...prediction, state: 'shown' };
  return isNothing(action.expected) ? prediction : { ...action.expected, state: 'said' };
}
