import { expect, test } from 'vitest';
import { toFigure } from './figure.ts';
import { looksOf } from './looks.ts';
import { hcat } from './rows.ts';

const plane = toFigure({ subject: 'plane', title: 'A', marks: [] });
const pixels = toFigure({ subject: 'pixels', title: 'B', marks: [] });

test('a style sheet learns of each kind of picture once', () => {
  expect(looksOf([plane, plane])).toBe('figure plane');
  expect(looksOf([hcat([pixels, plane])])).toBe('figure row pixels plane');
  expect(looksOf([])).toBe('');
});
