import { expect, test } from 'vitest';
import { inspect } from './inspect.ts';
import { plainNumber, plainNumbers } from './plain-number.ts';

test('the noise of the last digit is not printed', () => {
  expect([0.1 + 0.2, 0.7 + 0.1, 0.1499999999999999, -1.1 * 3, 123456.78900000001].map(plainNumber))
    .toEqual(['0.3', '0.8', '0.15', '-3.3', '123456.789']);
});

test('digits that mean something are all printed', () => {
  const values = [1 / 3, Math.PI, 1e-7, 0.1, -0, 5, 1e21, NaN, -Infinity, Number.MAX_SAFE_INTEGER, 0.123456789012345];
  expect(values.map(plainNumber)).toEqual([
    '0.3333333333333333', '3.141592653589793', '1e-7', '0.1', '-0', '5', '1e+21', 'NaN', '-Infinity', '9007199254740991',
    '0.123456789012345',
  ]);
});

test('numbers in values and in the text of a class print so too', () => {
  class Weight {
    toString(): string {
      return `w = ${0.1 + 0.2}`;
    }
  }
  expect(inspect([0.1 + 0.2, { a: 0.7 + 0.1 }, new Weight()])).toBe('[0.3, { a: 0.8 }, w = 0.3]');
  expect(plainNumbers('w1 = 0.30000000000000004, v1.0000000000000002')).toBe('w1 = 0.3, v1.0000000000000002');
});
