import { expect, test } from 'vitest';
import { Linear } from '../core/index.ts';
import { enlarge, paintRegion, profile, scoreGrid, type RegionSpec } from './region.ts';

const spec: RegionSpec = {
  from: 0, to: 1, grid: 11, size: 50, look: 'sharp', axis: false,
  palette: { paper: [255, 255, 255], circle: [0, 0, 200], cross: [200, 0, 0], line: [0, 0, 0], hatch: [200, 0, 0] },
};

function pixel(pixels: Uint8ClampedArray, column: number, row: number): number[] {
  return Array.from(pixels.subarray(4 * (row * 50 + column), 4 * (row * 50 + column) + 3));
}

test('a straight model is interpolated exactly', () => {
  const model = new Linear(2, -1, 0.25);
  const large = enlarge(scoreGrid(model, spec), 11, 50);
  expect(large[0]).toBeCloseTo(model.forward(0.01, 0.99), 12);
  expect(large[50 * 20 + 7]).toBeCloseTo(model.forward(0.15, 0.59), 12);
});

test('x1 grows to the right, x2 upwards, and a line parts the tints', () => {
  const pixels = paintRegion(new Linear(1, 1, -1), spec);
  expect(pixel(pixels, 45, 5)).toEqual([200, 0, 0]);
  expect(pixel(pixels, 5, 45)).toEqual([0, 0, 200]);
  expect(pixel(pixels, 24, 24)).toEqual([80, 0, 0]);
});

test('soft fades to paper where the model doubts', () => {
  const pixels = paintRegion(new Linear(0.001, 0, 0), { ...spec, look: 'soft' });
  expect(Math.min(...pixel(pixels, 25, 25))).toBeGreaterThan(250);
});

test('on the x1-axis alone, x2 does not count', () => {
  const grid = scoreGrid(new Linear(1, 5, 0), { ...spec, axis: true });
  expect(grid[3]).toBe(grid[3 + 11 * 7]);
  expect(profile(new Linear(1, 5, 0), spec)[10]).toBe(3.5);
});
