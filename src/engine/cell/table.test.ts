import { expect, test } from 'vitest';
import { tableOf } from './table.ts';

test('a list of points has a column for each coordinate', () => {
  expect(tableOf([[1, 2], [3, 4]])).toEqual({ kind: 'table', columns: ['x1', 'x2'], rows: [[1, 2], [3, 4]], more: 0 });
});

test('a list of flat records has a column for each field', () => {
  expect(tableOf([{ n: 1, name: 'a' }, { n: 2, name: 'b' }])).toEqual({
    kind: 'table', columns: ['n', 'name'], rows: [[1, 'a'], [2, 'b']], more: 0,
  });
});

test('points with their labels are one table', () => {
  const dataset = { n: 2, points: [[1, 2], [3, 4]], labels: [0, 1] };
  expect(tableOf(dataset)).toEqual({
    kind: 'table', columns: ['x1', 'x2', 'y'], rows: [[1, 2, 0], [3, 4, 1]], more: 0,
  });
});

test('a long list shows its first twelve rows and says how many more there are', () => {
  const points = Array.from({ length: 100 }, (_, at) => [at, at]);
  expect(tableOf(points)).toMatchObject({ rows: { length: 12 }, more: 88 });
  expect(tableOf({ points, labels: points.map(() => 0) })).toMatchObject({ rows: { length: 12 }, more: 88 });
});

test.for<[string, unknown]>([
  ['a number', 1], ['a list of numbers', [1, 2]], ['an empty list', []], ['one point', [[1, 2]]],
  ['a list of single numbers', [[1], [2]]], ['points of different lengths', [[1, 2], [1, 2, 3]]],
  ['records of different fields', [{ a: 1 }, { b: 1 }]], ['records with one field more', [{ a: 1 }, { a: 1, b: 2 }]],
  ['deep records', [{ a: {} }, { a: {} }]], ['empty records', [{}, {}]], ['objects of a class', [new Date(), new Date()]],
  ['too many labels', { points: [[1, 2], [3, 4]], labels: [1] }], ['a matrix too wide', [Array(20).fill(1), Array(20).fill(1)]],
  ['nothing', null], ['labels that are no values', { points: [[1, 2], [3, 4]], labels: [{}, {}] }],
])('%s is no table', ([, value]) => {
  expect(tableOf(value)).toBeUndefined();
});
