import { expect, test } from 'vitest';
import { spansOf } from './number-lights.ts';

const texts = (values: readonly number[], text: string) =>
  spansOf(values, text)?.map(({ start, end }) => text.slice(start, end));

test('numbers are found in a text that prints just these, in their order', () => {
  expect(texts([0, 15, 0, 7], '0 15\n0 7')).toEqual(['0', '15', '0', '7']);
  expect(texts([-1, 0.5], '[ -1, 0.5 ]')).toEqual(['-1', '0.5']);
});

test('a text with other numbers, fewer or more, has none of them', () => {
  expect(texts([0, 15], '0 14')).toBeUndefined();
  expect(texts([0, 15], '0')).toBeUndefined();
  expect(texts([0, 15], 'y = 2: 0 15')).toBeUndefined();
});
