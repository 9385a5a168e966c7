import { expect, test } from 'vitest';
import { dotsIn, placesAllOver, toPixels, toPlace, within, type Plane } from './plane.ts';

const plane: Plane = { width: 400, height: 300, margin: 50, x: [-2, 2], y: [0, 4] };

test('the frame begins at the lower left, inside its margin', () => {
  expect(toPixels(plane, [-2, 0])).toEqual([50, 250]);
  expect(toPixels(plane, [2, 4])).toEqual([350, 50]);
});

test('the way back leads to the same place', () => {
  expect(toPlace(plane, toPixels(plane, [0.5, 1.25]))).toEqual([0.5, 1.25]);
});

test('what leaves the frame is held at its edge', () => expect(within(plane, [3, -1])).toEqual([2, 0]));

test('a hundred places lie in the frame, and their middle in its middle', () => {
  const places = placesAllOver(plane);
  const mean = (axis: 0 | 1): number => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  expect(places).toHaveLength(100);
  expect(places.map((place) => within(plane, place))).toEqual(places);
  expect([mean(0), mean(1)].map((value) => Number(value.toFixed(6)))).toEqual([0, 2]);
});

test('points are what the drawing says of its figure, and none where it says nothing', () => {
  expect(dotsIn({ dataset: { points: 'circle 0.5 1 -2 1e-7,cross 0 3' } })).toEqual([
    { at: [0.5, 1], name: 'Point 1, circle' }, { at: [-2, 1e-7], name: 'Point 2, circle' }, { at: [0, 3], name: 'Point 1, cross' },
  ]);
  expect(dotsIn({ dataset: {} })).toEqual([]);
});
