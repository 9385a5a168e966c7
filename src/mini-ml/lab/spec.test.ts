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
  expect(() => toLab({ hidden: [4, 99], rate: 0.1 })).toThrowErrorMatchingInlineSnapshot(`[Error: <Lab>: of data=xor&hidden=4-99&rate=0.1 only data=xor&hidden=4-8&rate=0.1 makes sense. Correct the attributes that are missing there.]`);
});
