import { expect, test } from 'vitest';
import { painted, pixelInWords } from './pixel-words.ts';

test('a pixel says its row from the top, its column from the left, and its grey', () => {
  expect([pixelInWords(0, 8, 15), pixelInWords(10, 8, 0)].join('\n')).toMatchInlineSnapshot(`
    "row 1, column 1: grey 15
    row 2, column 3: grey 0"
  `);
});

test('a stroke says how many pixels it painted, and with what', () => {
  expect([painted(1, 15), painted(8, 0)].join('\n')).toMatchInlineSnapshot(`
    "1 pixel painted with 15.
    8 pixels painted with 0."
  `);
});
