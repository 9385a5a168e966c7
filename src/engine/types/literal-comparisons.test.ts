import { expect, test } from 'vitest';
import { comparesLiterals } from './literal-comparisons.ts';

const unintentional = (a: string, b: string): string =>
  `This comparison appears to be unintentional because the types '${a}' and '${b}' have no overlap.`;

test.each([
  [2367, unintentional('"bars"', '"dots"')],
  [2367, unintentional('3', '4.5')],
  [2367, unintentional('true', 'false')],
  [2678, `Type '"dots"' is not comparable to type '"bars"'.`],
])('%i, %s is about two literals of one kind', (code, message) => {
  expect(comparesLiterals(code, message)).toBe(true);
});

test.each([
  [2367, unintentional('"bars"', '3')],
  [2367, unintentional('"bars" | "dots"', '"lines"')],
  [2322, `Type '"dots"' is not assignable to type '"bars"'.`],
])('%i, %s is a mistake', (code, message) => {
  expect(comparesLiterals(code, message)).toBe(false);
});
