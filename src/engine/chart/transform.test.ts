import { expect, test } from 'vitest';
import { inverse, matrixOf, moved, product } from './transform.ts';

const rounded = (numbers: readonly number[]) => numbers.map((one) => Math.round(one * 1e6) / 1e6 + 0);
const put = (transform: string, x: number, y: number) => rounded(moved(matrixOf(transform), x, y));

test.each([
  ['translate(10,20)', [11, 22]],
  ['translate(10) scale(2)', [12, 4]],
  ['rotate(90)', [-2, 1]],
  ['rotate(180, 1, 0)', [1, -2]],
  ['matrix(1 0 0 -1 5 6)', [6, 4]],
  ['skewX(45)', [3, 2]],
  ['', [1, 2]],
])('%s moves a point as in a browser', (transform, place) => {
  expect(put(transform, 1, 2)).toEqual(place);
});

test('the inverse leads back', () => {
  const matrix = matrixOf('translate(3,4) rotate(30) scale(2,3)');
  expect(rounded(product(matrix, inverse(matrix)))).toEqual([1, 0, 0, 1, 0, 0]);
});
