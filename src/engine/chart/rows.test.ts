import { expect, test } from 'vitest';
import { ChartDocument } from './document.ts';
import { rowOf } from './rows.ts';

const document = new ChartDocument();
const [a, b, c] = ['svg', 'div', 'p'].map((name) => document.createElement(name));
const figure = { kind: 'figure' };
const isPicture = (one: object): boolean => one === figure;
const chart = (element: unknown) => ({ kind: 'chart', chart: element });
const row = (...pictures: object[]) => ({ kind: 'row', gap: 16, between: 'nothing', pictures });

test('charts and figures in a list stand in a row', () => {
  expect(rowOf([a, figure], isPicture)).toEqual(row(chart(a), figure));
  expect(rowOf([a], isPicture)).toEqual(row(chart(a)));
});

test('lists in a list are rows below each other', () => {
  expect(rowOf([[a, b], c, [figure]], isPicture)).toEqual({ kind: 'column', gap: 16, pictures: [row(chart(a), chart(b)), chart(c), row(figure)] });
});

test('any other list is none, however long it says that it is', () => {
  const others = [[a, 1], [], [[]], [[a], [1]], [[[a]]], Array(4e9), Array.from({ length: 41 }, () => a), 'ab', undefined];
  expect(others.map((one) => rowOf(one, isPicture))).toEqual(others.map(() => undefined));
});
