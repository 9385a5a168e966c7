import { expect, test } from 'vitest';
import { markKinds } from '../../engine/figure/marks/marks.ts';
import { digits, Linear, relu } from '../core/index.ts';
import { drawImage, drawModule, graph, show } from '../figures/index.ts';
import type { Picture } from '../../engine/figure/figure.ts';
import { dataTables as tablesWith } from '../../engine/figure/tables.ts';
import { marks } from './marks.ts';

const kinds = markKinds(marks);
const dataTables = (picture: Picture) => tablesWith(picture, kinds);

test('points come with class, place, score and verdict, and a line with its parameters', () => {
  expect(dataTables(show(new Linear(1, 1, -1), [[0.25, 0.25]], [[0.5, 0.25]]))).toEqual([
    {
      caption: 'Model and data points: points',
      columns: ['class', 'x1', 'x2', 'm(x)', 'right'],
      rows: [['circle', '0.25', '0.25', '−0.5', 'yes'], ['cross', '0.5', '0.25', '−0.25', 'no']],
    },
    { caption: 'Model and data points: parameters', columns: ['w1', 'w2', 'b'], rows: [['1', '1', '−1']] },
  ]);
});

test('a curve comes with its bends, at most twelve', () => {
  const [curve] = dataTables(graph(relu));
  expect(curve?.rows).toEqual([['−2', '0'], ['0', '0'], ['2', '2']]);
  expect(dataTables(graph(Math.sin, { width: 30 }))[0]?.rows).toHaveLength(12);
});

test('a tree comes with the names and values of its parameters', () => {
  const tables = dataTables(drawModule(new Linear(1, 2, 3)));
  expect(tables.map(({ columns }) => columns)).toEqual([['field'], ['name', 'value']]);
  expect(tables[1]?.rows).toEqual([['w1', '1'], ['w2', '2'], ['b', '3']]);
});

test('pixels have no table', () => {
  expect(dataTables(drawImage(digits[0]!.pixels))).toEqual([]);
});
