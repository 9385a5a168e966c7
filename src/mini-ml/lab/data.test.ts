import { expect, test } from 'vitest';
import { byClass, xor } from '../core/index.ts';
import { readAddress } from './address.ts';
import { classes, extent, labPoints } from './data.ts';
import { editPoints, ownPoints } from './own-points.ts';
import { beginsAnew, preset, withDataset, withFeature } from './settings.ts';

const { settings } = readAddress('data=xor&n=20&dataSeed=4');

test('a named dataset is the library’s own', () => {
  expect(classes(labPoints(settings))).toEqual(byClass(xor(20, 4)));
});

test('noise moves points by its percentage at most, and keeps their labels', () => {
  const calm = labPoints(settings);
  const stray = labPoints({ ...settings, noise: 10 });
  const moves = stray.flatMap(({ x1, x2 }, i) => [x1 - (calm[i]?.x1 ?? 9), x2 - (calm[i]?.x2 ?? 9)]).map(Math.abs);
  expect(Math.max(...moves)).toBeLessThanOrEqual(0.10005);
  expect(Math.max(...moves)).toBeGreaterThan(0.05);
  expect(stray.map(({ label }) => label)).toEqual(calm.map(({ label }) => label));
});

test('the share held back is that share, and the same for the same seed', () => {
  const held = labPoints({ ...settings, test: 25 });
  expect(held.filter((point) => point.test)).toHaveLength(5);
  expect(labPoints({ ...settings, test: 25 })).toEqual(held);
});

test('the first edit makes a dataset one’s own, with all its points', () => {
  const own = editPoints(settings, { do: 'add', point: { x1: 0.12345, x2: 7, label: 'cross' } });
  expect(own.data).toBe('mine');
  expect(own.points).toHaveLength(21);
  expect(own.points.at(-1)).toEqual({ x1: 0.123, x2: 2, label: 'cross' });
});

test('moving and flipping keep the place in the list, removing closes the gap', () => {
  const own = editPoints(settings, { do: 'move', at: 3, x1: 0.5, x2: 0.25 });
  const flipped = editPoints(own, { do: 'flip', at: 3 });
  expect(flipped.points[3]).toMatchObject({ x1: 0.5, x2: 0.25 });
  expect(flipped.points[3]?.label).not.toBe(own.points[3]?.label);
  expect(editPoints(flipped, { do: 'remove', at: 2 }).points[2]).toEqual(flipped.points[3]);
});

test('an edit of a place that is not there changes nothing', () => {
  expect(editPoints(settings, { do: 'flip', at: 99 }).points).toEqual(ownPoints(settings));
});

test('training begins anew with another model or dataset, not with a moved point or another rate', () => {
  const own = editPoints(settings, { do: 'flip', at: 0 });
  expect(beginsAnew(settings, own)).toBe(false);
  expect(beginsAnew(own, editPoints(own, { do: 'flip', at: 1 }))).toBe(false);
  expect(beginsAnew(settings, { ...settings, rate: 0.3 })).toBe(false);
  expect(beginsAnew(settings, { ...settings, hidden: [3] })).toBe(true);
  expect(beginsAnew(settings, withDataset(settings, 'circle'))).toBe(true);
});

test('other features begin anew, another regularization goes on', () => {
  expect(beginsAnew(settings, withFeature(settings, 'x1*x2', true))).toBe(true);
  expect(beginsAnew(settings, { ...settings, regularization: 'l2', penalty: 0.1 })).toBe(false);
});

test('a feature is chosen and given up, but the last one stays', () => {
  const with3 = withFeature({ ...settings, start: [1] }, 'x1^2', true);
  expect(with3).toMatchObject({ features: ['x1', 'x2', 'x1^2'], start: [] });
  const alone = withFeature(withFeature(with3, 'x1', false), 'x2', false);
  expect(alone.features).toEqual(['x1^2']);
  expect(withFeature(alone, 'x1^2', false)).toBe(alone);
});

test('a dataset brings its network along unless the reader has chosen one', () => {
  expect(withDataset(preset('xor'), 'spiral').hidden).toEqual([8, 8, 8]);
  expect(withDataset({ ...preset('xor'), hidden: [3] }, 'spiral').hidden).toEqual([3]);
});

test('the square grows until it holds every point', () => {
  expect(extent(labPoints(settings))).toEqual({ from: 0, to: 1 });
  const { from, to } = extent(labPoints(preset('spiral')));
  const places = labPoints(preset('spiral')).flatMap(({ x1, x2 }) => [x1, x2]);
  expect(places.every((x) => x > from && x < to)).toBe(true);
  expect(from).toBeLessThan(0);
});
