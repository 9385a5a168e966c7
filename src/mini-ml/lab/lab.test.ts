import { expect, test } from 'vitest';
import { valuesOf } from '../core/flat.ts';
import { readAddress, writeAddress } from './address.ts';
import { atStart, withNewWeights, withSettings, withValues } from './lab.ts';
import { startModel } from './model.ts';

const fresh = readAddress('data=diag&model=linear');
const trained = { ...fresh, epoch: 40, values: [3, 4, -2] };

test('values set by hand before training are where Reset comes back to', () => {
  const set = withValues(fresh, [1, 2, 3]);
  expect(atStart({ ...set, epoch: 9, values: [7, 7, 7] })).toEqual(set);
});

test('a network of which one weight is set by hand has a short address', () => {
  const net = readAddress('data=xor');
  const set = withValues(net, valuesOf(startModel(net.settings)).with(3, 0.1 + 0.2));
  expect(set.settings.start[3]).toBe(0.3);
  expect(Math.max(...writeAddress(set).replace(/.*start=/, '').split(',').map((text) => text.length))).toBeLessThan(11);
});

test('values set by hand after training leave the start alone', () => {
  const set = withValues(trained, [1, 2, 3]);
  expect(set).toMatchObject({ epoch: 40, values: [1, 2, 3] });
  expect(atStart(set)).toEqual(fresh);
});

test('another rate keeps what was learnt, another model forgets it', () => {
  expect(withSettings(trained, { ...trained.settings, rate: 1 })).toMatchObject({ epoch: 40, values: [3, 4, -2] });
  expect(withSettings(trained, { ...trained.settings, model: 'split' })).toMatchObject({ epoch: 0, values: [] });
});

test('new weights come from the next seed', () => {
  const set = withValues(fresh, [1, 2, 3]);
  expect(withNewWeights(set).settings).toMatchObject({ seed: 2, start: [] });
});
