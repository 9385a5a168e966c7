import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFigure } from '../../figure/figure.ts';
import { placementOf } from './handle-place.ts';

const figure = toFigure({ subject: 'plane', title: '', marks: [], width: 200, height: 200, margin: 20, y: [-1, 1] });

/** A drawing that stands at 100, 50 of the window. */
const drawn = (width: number, height: number) =>
  ({ getBoundingClientRect: () => ({ left: 100, top: 50, bottom: 50 + height, width, height }) }) as Element;

test('the corners of the frame are inside the margin, and y goes up', () => {
  const { toWindow, pixel } = placementOf(figure, drawn(200, 200));
  expect(toWindow([0, -1])).toEqual([120, 230]);
  expect(toWindow([1, 1])).toEqual([280, 70]);
  expect(pixel).toBeCloseTo(1 / 160, 12);
});

test('a drawing in a box of another shape is centred there, as large as it fits', () => {
  expect(placementOf(figure, drawn(800, 400)).toWindow([0, -1])).toEqual([100 + 200 + 40, 50 + 400 - 40]);
});

test('there and back is where it was', () => {
  const { toWindow, toFigure: back } = placementOf(figure, drawn(317, 512));
  const value = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(fc.property(value, value, (x, y) => {
    const [u, v] = back(toWindow([x, y]));
    expect(u).toBeCloseTo(x, 9);
    expect(v).toBeCloseTo(y, 9);
  }));
});
