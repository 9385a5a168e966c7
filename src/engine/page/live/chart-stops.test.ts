import { expect, test } from 'vitest';
import { nextStop } from './chart-stops.ts';

const last = Number.MAX_SAFE_INTEGER;

test('from outside the first or the last is next, as at Home and End', () => {
  expect([1, -1, -Infinity, Infinity].map((way) => nextStop(undefined, way, 2)))
    .toEqual([{ chart: 0, to: 0 }, { chart: 1, to: last }, { chart: 0, to: 0 }, { chart: 1, to: last }]);
  expect(nextStop({ chart: 1, at: 2, count: 9 }, -Infinity, 2)).toEqual({ chart: 0, to: 0 });
});

test('behind the last datum of a chart is the first of the next, and at the ends there is no more', () => {
  expect(nextStop({ chart: 0, at: 1, count: 3 }, 1, 2)).toEqual({ chart: 0, to: 2 });
  expect(nextStop({ chart: 0, at: 2, count: 3 }, 1, 2)).toEqual({ chart: 1, to: 0 });
  expect(nextStop({ chart: 1, at: 0, count: 3 }, -1, 2)).toEqual({ chart: 0, to: last });
  expect(nextStop({ chart: 1, at: 2, count: 3 }, 1, 2)).toEqual({ chart: 1, to: 2 });
  expect(nextStop({ chart: 0, at: 0, count: 3 }, -1, 2)).toEqual({ chart: 0, to: 0 });
});
