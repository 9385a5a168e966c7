/** What the page and its training worker say to each other: each request gets one answer. */

import type { LabState } from './address.ts';
import type { Curve } from './curve.ts';
import type { NeuronMaps } from './maps.ts';
import type { RegionSpec } from './region.ts';
import type { Progress } from './session.ts';

export interface Request {
  /** Counts the beginnings; an answer to an older one is stale. */
  readonly run: number;
  readonly begin?: { readonly state: LabState; readonly curve: Curve };
  readonly values?: readonly number[];
  readonly epochs: number;
  /** Where training ends. */
  readonly stopAt: number;
  readonly region: RegionSpec;
  /** Whether neurons are shown, each with a map of what it says. */
  readonly maps: boolean;
}

export interface Answer {
  readonly run: number;
  readonly progress: Progress;
  /** size × size pixels of four bytes. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  readonly size: number;
  /** The score along the x1-axis, where only that is shown. */
  readonly profile: readonly number[];
  readonly maps: NeuronMaps | undefined;
}
