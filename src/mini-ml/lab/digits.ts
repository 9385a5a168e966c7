/** The digits of trained values that matter: as many as the lab needs to show the same again. */

import { flatten } from '../core/flat.ts';
import { measure } from '../core/train.ts';
import type { LabState } from './address.ts';
import { examplesOf } from './data.ts';
import { startModel } from './model.ts';
import { shortNumber } from './words.ts';

/** Fewer digits could be seen in the boundary; a double has no more than 17. */
const [fewest, most] = [4, 17];

/**
 * The state with its values rounded to the fewest digits with which loss and score, of training and test points, are
 * shown as they are. Settings are never rounded: they are what the reader wrote.
 */
export function withShortValues(state: LabState): LabState {
  if (state.values.length === 0 || !state.values.every(Number.isFinite)) return state;
  const shown = showing(state);
  const wanted = shown(state.values);
  for (let digits = fewest; digits < most; digits += 1) {
    const values = state.values.map((value) => Number(value.toPrecision(digits)));
    if (shown(values) === wanted) return { ...state, values };
  }
  return state;
}

/** What the lab says of a model with these values. */
function showing({ settings }: LabState): (values: readonly number[]) => string {
  const model = flatten(startModel(settings));
  const { train, test } = examplesOf(settings);
  return (values) => {
    model.values.set(values);
    return [train, test].map((examples) => {
      const { loss, correct } = measure(model, examples);
      return `${shortNumber(loss)} ${shortNumber(loss / Math.max(1, examples.y.length))} ${correct}`;
    }).join(' ');
  };
}
