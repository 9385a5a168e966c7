/** The lab's data and weights as a JSON file, and back. */

import { Mismatch, object, type Check } from '../../engine/schema/schema.ts';
import { withText, type LabState } from './address.ts';
import { fields, settingNames } from './fields.ts';
import { parameterNames } from './model.ts';
import { preset, type Settings } from './settings.ts';
import { ownPoints } from './own-points.ts';

const format = 'mini-ml lab 1';

/** Points and values in full; the other settings as they stand in an address. */
export function writeFile({ settings, epoch, values }: LabState): string {
  const named = parameterNames(settings).map((name, i) => [name, values[i]]);
  const texts = settingNames.filter((name) => name !== 'points').map((name) => [name, text(settings, name)]);
  const content = {
    format,
    settings: Object.fromEntries(texts),
    points: ownPoints(settings),
    epoch,
    values: values.length === 0 ? {} : Object.fromEntries(named),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function text<Name extends keyof Settings>(settings: Settings, name: Name): string {
  return fields[name].write(settings[name]);
}

/**
 * Reads a file that `writeFile` wrote, or one written by hand: only `points` or only `settings` will do.
 * @throws Error that says what is wrong in the file and how to mend it.
 */
export function readFile(content: string): LabState {
  const file = inFile(object, parse(content));
  if (file['format'] !== undefined && file['format'] !== format) {
    throw new Error(`The file has the format ${JSON.stringify(file['format'])}, but only "${format}" can be read.`);
  }
  const points = file['points'] === undefined ? [] : inFile(fields.points.check, file['points'], 'points');
  const settings = { ...readSettings(file, points.length > 0), points };
  return { settings, ...readValues(file, settings) };
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Error(`The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}

function readSettings(file: Record<string, unknown>, hasPoints: boolean): Settings {
  const given = inFile(object, file['settings'] ?? {}, 'settings');
  for (const [name, value] of Object.entries(given)) checkSetting(name, value);
  const data = fields.data.read(String(given['data'] ?? (hasPoints ? 'mine' : 'xor'))) ?? 'xor';
  return settingNames.reduce((settings, name) => {
    const value = given[name];
    return withText(settings, name, value === undefined ? null : String(value));
  }, preset(data));
}

function checkSetting(name: string, value: unknown): void {
  const known = settingNames.find((setting) => setting === name);
  if (known === undefined || known === 'points') {
    const names = settingNames.filter((setting) => setting !== 'points').join(', ');
    throw new Error(`settings has no "${name}". It can have: ${names}.`);
  }
  if (!['string', 'number'].includes(typeof value) || fields[known].read(String(value)) === undefined) {
    const example = text(preset('xor'), known);
    throw new Error(`settings.${name} cannot be ${JSON.stringify(value)}. It could be ${JSON.stringify(example)}.`);
  }
}

function readValues(file: Record<string, unknown>, settings: Settings): Pick<LabState, 'epoch' | 'values'> {
  const given = inFile(object, file['values'] ?? {}, 'values');
  if (Object.keys(given).length === 0) return { epoch: 0, values: [] };
  const names = parameterNames(settings);
  const strange = Object.keys(given).find((name) => !names.includes(name));
  if (strange !== undefined) throw new Error(`values has "${strange}", but the model has no such parameter.`);
  const values = names.map((name) => {
    const value = given[name];
    if (typeof value === 'number') return value;
    throw new Error(`values must have a number for "${name}", but it is ${JSON.stringify(value) ?? 'missing'}.`);
  });
  return { epoch: typeof file['epoch'] === 'number' ? Math.max(0, Math.floor(file['epoch'])) : 0, values };
}

function inFile<T>(check: Check<T>, value: unknown, path = ''): T {
  try {
    return check(value, path);
  } catch (problem) {
    throw problem instanceof Mismatch ? new Error(inWords(problem), { cause: problem }) : problem;
  }
}

function inWords({ path, value, wanted }: Mismatch): string {
  const name = path === '' ? 'The file' : path;
  const found = `, but it is ${JSON.stringify(value)}.`;
  if ('most' in wanted) return `There are ${(value as unknown[]).length} points; at most ${wanted.most} can be shown.`;
  switch (wanted.a) {
    case 'list': return `${name} must be a list, such as [{"x1": 0.2, "x2": 0.7, "label": "cross"}].`;
    case 'number': return `${name} must be a number between ${wanted.from} and ${wanted.to}${found}`;
    case 'literal': return `${name} must be ${wanted.of.map((one) => `"${one}"`).join(' or ')}${found}`;
    default: return `${name} must be an object in braces${found}`;
  }
}
