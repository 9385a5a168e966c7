import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Linear, Part, Split, type Classifier } from '../core/index.ts';
import type { Path, XY } from '../../engine/figure/figure.ts';
import type { Frame } from '../../engine/figure/frame.ts';
import { frameAround } from './frame.ts';
import { regionsOf } from './region.ts';

const square = frameAround([]);
const half = 0.5 / 400;
const around = Array.from({ length: 8 }, (_, turn) => [Math.cos(turn), Math.sin(turn)] as const);

/** Even-odd rule: whether a ray to the right crosses the rings an odd number of times. */
function covers(rings: readonly Path[], [x, y]: XY): boolean {
  const crossings = rings.flatMap((ring) => ring.filter(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length]!;
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  }));
  return crossings.length % 2 === 1;
}

function crossRings(model: Classifier, frame: Frame): readonly Path[] {
  return regionsOf(model, frame).filter((mark) => mark.role === 'region' && mark.of === 'cross')
    .flatMap((mark) => (mark.role === 'region' ? mark.rings : []));
}

/** Places that the drawing gives to the wrong class, although the boundary is more than half a pixel away. */
function wrongPlaces(model: Classifier, side = 80): XY[] {
  const rings = crossRings(model, square);
  const says = ([x, y]: XY) => model.forward(x, y) > 0;
  const places = Array.from({ length: side * side }, (_, index): XY =>
    [((index % side) + 0.37) / side, (Math.floor(index / side) + 0.61) / side]);
  const near = rings.flat().flatMap(([x, y]) => around.map(([dx, dy]): XY => [x + 2 * half * dx, y + 2 * half * dy]));
  const inFrame = [...places, ...near].filter((place) => place.every((value) => value > 0 && value < 1));
  return inFrame.filter((place) => says(place) !== covers(rings, place)
    && around.every(([dx, dy]) => says([place[0] + half * dx, place[1] + half * dy]) === says(place)));
}

const ring = { forward: (x: number, y: number) => (x - 0.5) ** 2 + (y - 0.5) ** 2 - 0.1 };
const wave = { forward: (x: number, y: number) => Math.sin(9 * x) * Math.cos(7 * y) + 0.2 };
const stairs = { forward: (x: number, y: number) => (Math.floor(x * 5) + Math.floor(y * 4) > 3 ? 1 : -1) };

test.each<[string, Classifier]>([
  ['Linear', new Linear(1, 1, -0.9)],
  ['Split', new Split(new Linear(1, 1, -1.5), new Linear(1, 1, -0.5))],
  ['Part', new Part()],
  ['a ring', ring],
  ['waves', wave],
  ['stairs', stairs],
])('the regions of %s are right up to half a pixel of 400', (_name, model) => {
  expect(wrongPlaces(model)).toEqual([]);
});

test('the regions of any linear model are right up to half a pixel', () => {
  const weight = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000);
  fc.assert(fc.property(weight, weight, weight, (w1, w2, b) => wrongPlaces(new Linear(w1, w2, b), 25).length === 0),
    { numRuns: 60 });
});

test('the regions of any box are right up to half a pixel', () => {
  const edge = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  fc.assert(fc.property(edge, edge, edge, edge, (x1, x2, y1, y2) => {
    const inside = (x: number, y: number) => (x - x1) * (x - x2) < 0 && (y - y1) * (y - y2) < 0;
    const thin = Math.abs(x1 - x2) < 1 / 32 || Math.abs(y1 - y2) < 1 / 32;
    return thin || wrongPlaces({ forward: (x, y) => (inside(x, y) ? 1 : 0) }, 25).length === 0;
  }), { numRuns: 60 });
});

test('a linear model is told by its scores, so a class of the reader is one too', () => {
  const boundary = (model: Classifier) => regionsOf(model, square).find((mark) => mark.role === 'boundary');
  expect(boundary({ forward: (x1, x2) => 3 * x1 - x2 + 0.5 })).toMatchObject({ line: { w1: 3, w2: -1, b: 0.5 } });
  expect(boundary(new Part())).not.toHaveProperty('line');
  expect(boundary({ forward: (x1) => Math.max(x1, 0.9) - 0.95 })).not.toHaveProperty('line');
});

test('a constant model has one region and no boundary', () => {
  expect(regionsOf({ forward: () => 0 }, square).map(({ role }) => role)).toEqual(['region']);
  expect(regionsOf({ forward: () => 2 }, square).map(({ role }) => role)).toEqual(['region', 'region']);
  expect(regionsOf({ forward: () => Infinity }, square).map(({ role }) => role)).toEqual(['region', 'region']);
});

test('weights too small for a slope are no line', () => {
  const model = new Linear(0, -5e-324, 5e-324);
  expect(regionsOf(model, square).find((mark) => mark.role === 'boundary')).not.toHaveProperty('line');
});

test('a line outside the frame leaves one region', () => {
  expect(regionsOf(new Linear(1, 1, -3), square).map(({ role }) => role)).toEqual(['region', 'boundary']);
});

test('a model that gives no number, or no answer, is an error with its place', () => {
  expect(() => regionsOf({ forward: (x) => Math.sqrt(x - 0.5) }, square)).toThrowErrorMatchingInlineSnapshot(
    `[FigureError: forward(0.0078, 0.0078) returned NaN. It must return a number: above 0 for a cross, otherwise a circle.]`,
  );
  expect(() => regionsOf({} as Classifier, square)).toThrowErrorMatchingInlineSnapshot(
    `[FigureError: The model has no forward(x1, x2). Give it one that returns a score.]`,
  );
  const forward = () => {
    throw new RangeError('mine');
  };
  expect(() => regionsOf({ forward }, square)).toThrow('mine');
});
