import { expect, test } from 'vitest';

import { digits } from './digits.ts';

test('every digit from 0 to 9 is written by four hands, no two images alike', () => {
  const labels = digits.map((digit) => digit.label);
  expect(labels).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((label) => Array(4).fill(label)));
  expect(new Set(digits.map((digit) => JSON.stringify(digit.pixels))).size).toBe(40);
});

test('an image is 8 rows of 8 greys from 0 to 15', () => {
  for (const { pixels } of digits) {
    expect(pixels).toHaveLength(8);
    for (const row of pixels) {
      expect(row).toHaveLength(8);
      expect(row.every((grey) => Number.isInteger(grey) && grey >= 0 && grey <= 15)).toBe(true);
    }
  }
});

