import { expect, test } from 'vitest';
import { compileCell } from './compile.ts';
import { scaleOf, stepAt } from './scrub.ts';

const scales = (source: string): number[][] => {
  const cell = compileCell({ id: 'cell', source, defines: true });
  return cell.literals.map((_, index) => {
    const { step, finest, pixels } = scaleOf(cell, index);
    return [step, finest, pixels];
  });
};

test('a number steps by its last digit, and never by less than a thousandth of its range', () => {
  expect(scales('const a = 0.25;')).toEqual([[0.01, 0.001, 1]]);
  expect(scales('const a = 0.57810;')).toEqual([[0.001, 0.001, 1]]);
  expect(scales('const a = 2.5;')).toEqual([[0.1, 0.01, 8]]);
  expect(scales('const a = 0x10;')).toEqual([[1, 0.1, 8]]);
});

test('numbers of one list step alike; a count steps by ones and a small number by tenths', () => {
  expect(scales('f(1, 1, -0.25); g(60, 7);').map(([step]) => step)).toEqual([0.01, 0.01, 0.01, 1, 1]);
  expect(scales('f(1, -1); h(2)').map(([step]) => step)).toEqual([0.1, 0.1, 1]);
});

test('Shift is ten times finer down to the finest, Alt ten times coarser', () => {
  const scale = { step: 0.01, finest: 0.005, pixels: 1 };
  expect([stepAt(scale, 'fine'), stepAt(scale, 'plain'), stepAt(scale, 'coarse')]).toEqual([0.005, 0.01, 0.1]);
});
