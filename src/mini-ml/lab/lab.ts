/** What becomes of the lab's state when a reader changes something. */

import type { LabState } from './address.ts';
import { beginsAnew, type Settings } from './settings.ts';

/** Another model or dataset begins anew; everything else goes on with the parameters as they are. */
export function withSettings(state: LabState, settings: Settings): LabState {
  return beginsAnew(state.settings, settings) ? { settings, epoch: 0, values: [] } : { ...state, settings };
}

/** Finer than a hand can set a value, and short enough for an address that has all of them. */
const handDigits = 6;

/**
 * Parameters set by hand. Before training they are where training starts, so that Reset comes back to them;
 * after some training they are a new turn of it.
 */
export function withValues({ settings, epoch }: LabState, values: readonly number[]): LabState {
  const start = values.map((value) => Number(value.toPrecision(handDigits)));
  if (epoch === 0) return { settings: { ...settings, start }, epoch, values: [] };
  return { settings, epoch, values };
}

/** The beginning of the same training: every time the same. */
export function atStart({ settings }: LabState): LabState {
  return { settings, epoch: 0, values: [] };
}

/** The next seed, and nothing set by hand. */
export function withNewWeights({ settings }: LabState): LabState {
  return { settings: { ...settings, seed: settings.seed + 1, start: [] }, epoch: 0, values: [] };
}
