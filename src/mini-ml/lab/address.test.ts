import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { preset, type Settings } from './settings.ts';

const elaborate: Settings = {
  ...preset('mine'),
  points: [{ x1: 0.25, x2: 0.5, label: 'circle' }, { x1: -0.125, x2: 1e-7, label: 'cross' }],
  features: ['x2', 'x1^2', 'x1*x2', 'sin x1'], regularization: 'l1', penalty: 0.003,
  hidden: [4, 2], activation: 'relu', seed: 7, optimizer: 'sgd', rate: 0.3, batch: 10, axis: true, look: 'sharp',
  test: 20,
};

test('a preset is the name of its dataset', () => {
  expect(writeAddress({ settings: preset('spiral'), epoch: 0, values: [] })).toBe('data=spiral');
  expect(readAddress('#data=spiral').settings).toEqual(preset('spiral'));
});

test('every setting survives the address', () => {
  const address = writeAddress({ settings: elaborate, epoch: 0, values: [] });
  expect(address).toMatchInlineSnapshot(`"data=mine&test=20&points=o0.25,0.5;x-0.125,1e-7&features=x2-x1x1-x1x2-sinx1&hidden=4-2&activation=relu&seed=7&optimizer=sgd&rate=0.3&regularization=l1&penalty=0.003&batch=10&look=sharp&axis=yes"`);
  expect(readAddress(`#${address}`)).toEqual({ settings: elaborate, epoch: 0, values: [] });
});

test('values and epoch survive to the last bit, also as a browser may have encoded them', () => {
  const settings: Settings = { ...preset('diag'), model: 'linear' };
  const state = { settings, epoch: 12, values: [0.1 + 0.2, -1e21 / 1e13, 3] };
  expect(readAddress(writeAddress(state))).toEqual(state);
  expect(readAddress(encodeURI(writeAddress(state)).replaceAll(',', '%2C'))).toEqual(state);
});

test('an empty list of hidden layers is a choice, not a default', () => {
  expect(readAddress('data=xor&hidden=').settings.hidden).toEqual([]);
});

test('what makes no sense keeps its preset, what is too much is cut', () => {
  expect(readAddress('data=nothing&rate=fast&n=1e3&hidden=4-99-4-4-4&seed=1.5&points=x1').settings)
    .toEqual({ ...preset('mine') });
  expect(readAddress('data=xor&n=100000&hidden=4-99').settings).toMatchObject({ n: 500, hidden: [4, 8] });
});

test('features make sense together or not at all, and have one order', () => {
  const features = (text: string) => readAddress(`data=xor&features=${text}`).settings.features;
  expect(features('x1x2-x1')).toEqual(['x1', 'x1*x2']);
  for (const wrong of ['', 'x1-x1', 'x1-x3', 'x1^2']) expect(features(wrong)).toEqual(['x1', 'x2']);
});

test('a link from before features and regularization opens as it always did', () => {
  const { settings, values } = readAddress('#data=diag&hidden=2&optimizer=sgd&rate=0.3&epoch=4&values=1,2,3,4,5,6,7,8,9');
  expect(settings).toEqual({ ...preset('diag'), hidden: [2], optimizer: 'sgd', rate: 0.3 });
  expect(values).toHaveLength(9);
});

test('points alone are my points', () => {
  const { settings } = readAddress('points=o0.2,0.3;x0.7,0.8');
  expect(settings.data).toBe('mine');
  expect(settings.points).toEqual([{ x1: 0.2, x2: 0.3, label: 'circle' }, { x1: 0.7, x2: 0.8, label: 'cross' }]);
});

test('values of another model are left out', () => {
  expect(readAddress('data=xor&model=linear&epoch=5&values=1,2')).toMatchObject({ epoch: 0, values: [] });
});
