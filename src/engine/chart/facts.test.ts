import { expect, test } from 'vitest';
import { datumOf } from './datum.ts';
import { factsOf } from './facts.ts';
import type { Seen } from './seen.ts';

const dot: Seen['marks'][number] = {
  name: 'dot',
  index: [2, 0],
  channels: {
    x: { value: [3, 4, 1], label: 'length', scale: 'x' },
    fill: { value: ['a', 'b', 'c'], scale: 'color' },
    y: { value: [10, 20, 30] },
    title: { value: [null, null, null] },
  },
};

test('a mark is told with the data that are drawn, in their order', () => {
  const [mark] = factsOf({ scales: {}, marks: [dot] }, 0).marks;
  expect(mark).toEqual({
    name: 'dot',
    count: 2,
    columns: [
      { channel: 'x', label: 'length', scale: 'x', values: [1, 3], extent: [1, 3] },
      { channel: 'fill', scale: 'color', values: ['c', 'a'] },
    ],
  });
});

test('a scale has the label of its channels, unless the author gave one', () => {
  const scales = { x: { type: 'linear', domain: [0, 5, 10] }, color: { type: 'ordinal', domain: ['a', 'b', 'c'], label: 'kind' } };
  expect(factsOf({ scales, marks: [dot] }, 1)).toMatchObject({
    svg: 1,
    scales: [
      { name: 'x', label: 'length', domain: [0, 10], continuous: true },
      { name: 'color', label: 'kind', domain: ['a', 'b', 'c'], continuous: false },
    ],
  });
});

test('lists that are long are told in part, with the extent of the whole', () => {
  const value = Array.from({ length: 1_000 }, (_, at) => at);
  const [mark] = factsOf({ scales: {}, marks: [{ name: 'dot', index: value, channels: { x: { value, scale: 'x' } } }] }, 0).marks;
  expect(mark!.columns[0]).toMatchObject({ extent: [0, 999] });
  expect([mark!.count, mark!.columns[0]!.values.length]).toEqual([1_000, 200]);
});

test('a date is told as far as it says something', () => {
  expect(datumOf(new Date('2024-01-01'))).toBe('2024-01-01');
  expect(datumOf(new Date('2024-01-01T12:30Z'))).toBe('2024-01-01T12:30');
  expect([datumOf(new Date(NaN)), datumOf(NaN), datumOf({}), datumOf(3n), datumOf(true)]).toEqual([null, null, null, '3', true]);
});
