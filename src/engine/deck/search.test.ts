import { expect, test } from 'vitest';
import { fitting } from './search.ts';

const deck = ['Model', 'Data Points', 'Data Labels', 'Loss of points'].map((title) => ({ id: title, title, steps: 0 }));

test('a number names one slide', () => {
  expect(fitting(deck, ' 2 ')).toEqual([1]);
  expect(fitting(deck, '9')).toEqual([]);
});

test('all words must stand in the title, in any order and case', () => {
  expect(fitting(deck, 'points')).toEqual([1, 3]);
  expect(fitting(deck, 'LABELS data')).toEqual([2]);
});

test('nothing sought fits all', () => {
  expect(fitting(deck, ' ')).toEqual([0, 1, 2, 3]);
});
