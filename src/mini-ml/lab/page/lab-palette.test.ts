import { expect, test } from 'vitest';
import { readColour } from './lab-palette.ts';

test.each([
  ['rgb(1, 20, 255)', [1, 20, 255]],
  ['rgba(1, 20, 255, 0.5)', [1, 20, 255]],
  ['color(srgb 0.2 1 0)', [51, 255, 0]],
  ['color(srgb 1e-7 0.5 1)', [2.55e-5, 127.5, 255]],
])('%s is understood', (text, expected) => {
  expect(readColour(text)).toEqual(expected);
});
