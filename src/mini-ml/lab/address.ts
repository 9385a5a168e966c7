/** The lab's state as the part of an address behind `#`: short, readable, and safe to write by hand. */

import { fields, numbers, readNumber, settingNames } from './fields.ts';
import { countValues } from './model.ts';
import { limits, preset, type Settings } from './settings.ts';

/** What is shared: the settings, and where training has come to. */
export interface LabState {
  readonly settings: Settings;
  readonly epoch: number;
  /** The parameters now; empty: those the model starts with. */
  readonly values: readonly number[];
}

/** `data=xor&hidden=4-2&values=0.5,…`: only what differs from the dataset's preset. */
export function writeAddress({ settings, epoch, values }: LabState): string {
  const usual = preset(settings.data);
  const own = settingNames
    .filter((name) => name === 'data' || written(settings, name) !== written(usual, name))
    .map((name) => `${name}=${written(settings, name)}`);
  const state = values.length === 0 ? [] : [`epoch=${epoch}`, `values=${numbers.write(values)}`];
  return [...own, ...state].join('&');
}

/**
 * What an address stands for. What is unknown or makes no sense keeps its preset: a mistyped link still opens a lab.
 * Values that do not fit the model are left out.
 */
export function readAddress(text: string): LabState {
  const given = new URLSearchParams(text.replace(/^#/, '').replaceAll('+', '%2B'));
  const data = fields.data.read(given.get('data') ?? '') ?? (given.has('points') ? 'mine' : 'xor');
  const settings = settingNames.reduce((so, name) => withText(so, name, given.get(name)), preset(data));
  const values = numbers.read(given.get('values') ?? '') ?? [];
  if (values.length !== countValues(settings)) return { settings, epoch: 0, values: [] };
  return { settings, epoch: readEpoch(given.get('epoch')), values };
}

/** The settings with one of them read from text; text that makes no sense changes nothing. */
export function withText(settings: Settings, name: keyof Settings, text: string | null): Settings {
  const value = text === null ? undefined : fields[name].read(text);
  return value === undefined ? settings : { ...settings, [name]: value };
}

function written<Name extends keyof Settings>(settings: Settings, name: Name): string {
  return fields[name].write(settings[name]);
}

function readEpoch(text: string | null): number {
  const epoch = readNumber(text ?? '') ?? 0;
  return Math.min(limits.epochs[1], Math.max(0, Math.floor(epoch)));
}
