/** What an author writes in `<Lab … />`, made into the lab's state. */

import type { Point } from '../core/datasets.ts';
import { readAddress, writeAddress, type LabState } from './address.ts';
import { dataNames, modelNames, preset, type DataName, type OwnPoint, type Settings } from './settings.ts';

/** Which controls are shown: all, the few of a small lab inside a lecture, or none but Play. */
export type Controls = 'all' | 'few' | 'none';

/** All settings have the dataset's preset unless told. Circles and crosses make a dataset of one's own. */
export interface LabSpec extends Partial<Omit<Settings, 'data'>> {
  readonly dataset?: DataName;
  readonly circles?: readonly Point[];
  readonly crosses?: readonly Point[];
}

/**
 * The state that a lab starts with.
 * @throws Error that names the attribute and says what it could be.
 */
export function toLab(spec: LabSpec): LabState {
  const { dataset, circles = [], crosses = [], points = [], ...rest } = spec;
  const own: OwnPoint[] = [
    ...points,
    ...circles.map(([x1, x2]): OwnPoint => ({ x1, x2, label: 'circle' })),
    ...crosses.map(([x1, x2]): OwnPoint => ({ x1, x2, label: 'cross' })),
  ];
  const data = dataset ?? (own.length > 0 ? 'mine' : 'xor');
  needOneOf('dataset', data, dataNames);
  needOneOf('model', rest.model ?? 'mlp', modelNames);
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const settings: Settings = { ...preset(data), points: own, ...given };
  return checked({ settings, epoch: 0, values: [] });
}

/** What does not survive its own address is out of range. */
function checked(state: LabState): LabState {
  const address = writeAddress(state);
  const back = writeAddress(readAddress(address));
  if (back === address) return state;
  throw new Error(`<Lab>: of ${address} only ${back} makes sense. Correct the attributes that are missing there.`);
}

function needOneOf(attribute: string, value: string, names: readonly string[]): void {
  if (names.includes(value)) return;
  throw new Error(`<Lab>: ${attribute} cannot be "${value}". It can be ${names.join(', ')}.`);
}
