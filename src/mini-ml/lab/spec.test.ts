import { expect, test } from 'vitest';
import { preset, type DataName } from './settings.ts';
import { toLab } from './spec.ts';

test('a lab without attributes is the preset of Xor', () => {
  expect(toLab({}).settings).toEqual(preset('xor'));
});

test('circles and crosses make a dataset of one’s own', () => {
  const { settings } = toLab({ circles: [[0.1, 0.2]], crosses: [[0.9, 0.8]], model: 'linear', rate: 0.1 });
  expect(settings).toMatchObject({ data: 'mine', model: 'linear', rate: 0.1 });
  expect(settings.points.map(({ label }) => label)).toEqual(['circle', 'cross']);
});

test('an attribute that makes no sense is an error of its author', () => {
  expect(() => toLab({ dataset: 'moons' as DataName })).toThrowErrorMatchingInlineSnapshot(`[Error: <Lab>: dataset cannot be "moons". It can be simple, diag, split, xor, circle, spiral, gauss, mine.]`);
  expect(() => toLab({ hidden: [4, 99], rate: 0.1 })).toThrowErrorMatchingInlineSnapshot(`[Error: <Lab>: hidden[1] must be a whole number from 1 to 8, but it is 99.]`);
  expect(() => toLab({ features: ['x1', 'x1'] })).toThrowErrorMatchingInlineSnapshot(`[Error: <Lab>: features must be a list of different features, such as ["x1", "x2"], but it is ["x1","x1"].]`);
  expect(() => toLab({ regularization: 'l3' as 'l2' })).toThrowErrorMatchingInlineSnapshot(`[Error: <Lab>: regularization must be one of none, l1, l2, but it is "l3".]`);
  expect(() => toLab({ rate: 99 })).toThrowErrorMatchingInlineSnapshot(`[Error: <Lab>: rate must be a number from 0.0001 to 10, but it is 99.]`);
  expect(() => toLab({ ...JSON.parse('{"speeed": 1}') })).toThrowErrorMatchingInlineSnapshot(`[Error: <Lab>: there is no attribute speeed. There are dataset, circles, crosses, n, dataSeed, noise, test, points, model, features, hidden, activation, seed, start, optimizer, rate, regularization, penalty, batch, epochs, speed, look, axis.]`);
});

test('features of one choice have one order', () => {
  expect(toLab({ features: ['x1*x2', 'x1'] }).settings.features).toEqual(['x1', 'x1*x2']);
});
