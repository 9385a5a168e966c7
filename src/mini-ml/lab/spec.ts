/** What an author writes in `<Lab … />`, made into the lab's state. */

import { Mismatch } from '../../engine/schema/schema.ts';
import type { Point } from '../core/datasets.ts';
import type { LabState } from './address.ts';
import { checkSettings, settingNames } from './fields.ts';
import { dataNames, preset, type DataName, type OwnPoint, type Settings } from './settings.ts';

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
  if (!dataNames.includes(data)) throw new Error(`<Lab>: dataset cannot be "${data}". It can be ${dataNames.join(', ')}.`);
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { settings: checked({ ...preset(data), points: own, ...given }), epoch: 0, values: [] };
}

function checked(settings: object): Settings {
  try {
    return checkSettings(settings, '');
  } catch (problem) {
    throw problem instanceof Mismatch ? new Error(`<Lab>: ${inWords(problem)}`, { cause: problem }) : problem;
  }
}

const attributes = ['dataset', 'circles', 'crosses', ...settingNames.filter((name) => name !== 'data')];

/** What is wrong with an attribute, and what it could be. */
function inWords({ path, value, wanted }: Mismatch): string {
  const found = `, but it is ${JSON.stringify(value) ?? String(value)}.`;
  if ('most' in wanted) return `${path} has more than ${wanted.most} entries.`;
  switch (wanted.a) {
    case 'field': return `there is no attribute ${String(value)}. There are ${attributes.join(', ')}.`;
    case 'literal': return `${path} must be one of ${wanted.of.join(', ')}${found}`;
    case 'number': {
      const kind = wanted.whole === true ? 'a whole number' : 'a number';
      return `${path} must be ${kind} from ${wanted.from} to ${wanted.to}${found}`;
    }
    case 'special': return `${path} must be ${wanted.words}${found}`;
    default: return `${path} must be a ${wanted.a}${found}`;
  }
}
