import { expect, test } from 'vitest';
import { compileCell } from '../../engine/cell/compile.ts';
import { numbersOfPixels } from './pixel-numbers.ts';

/** The text of the number that each pixel is, for an image that is made from the numbers of a code. */
function start(source: string, draw: (theta: readonly number[]) => readonly number[] | undefined) {
  const { literals } = compileCell({ id: 'a', source, defines: true });
  const theta = literals.map(({ value }) => value);
  const effects = theta.map((value, index) => {
    const by = value < 15 ? 1 : -1;
    return { place: { cell: 'a', index }, by, ink: draw(theta.with(index, value + by)) };
  });
  return numbersOfPixels(draw(theta)!, effects).map((place) => literals[place?.index ?? -1]?.name);
}

test('a pixel is the number that darkens it, and it alone, by as much', () => {
  expect(start('const a = [0, 15]; const b = 3;', ([left = 0, right = 0, other = 0]) => [right, left, other * 2]))
    .toEqual(['a[1]', 'a[0]', undefined]);
});

test('a number that changes several pixels, and several numbers that change one, are no pixel', () => {
  expect(start('const a = 1; const b = 2;', ([a = 0, b = 0]) => [a, a, b])).toEqual([undefined, undefined, 'b']);
  expect(start('const a = 1; const b = 2;', ([a = 0, b = 0]) => [a + b])).toEqual([undefined]);
});

test('a number that makes the image another size, or none at all, is no pixel', () => {
  expect(start('const n = 1; const a = 4;', ([n = 0, a = 0]) => Array.from({ length: n }, () => a))).toEqual(['a']);
  expect(start('const n = 1; const a = 4;', ([n = 0, a = 0]) => (n > 1 ? undefined : [a]))).toEqual(['a']);
});
