import { expect, test } from 'vitest';
import { flatten, setValues } from '../core/flat.ts';
import { readAddress } from './address.ts';
import { diagram } from './diagram.ts';
import { mapWords } from './map-words.ts';
import { neuronGrid, neuronMaps } from './maps.ts';
import { startModel } from './model.ts';

const square = { from: 0, to: 1, axis: false, look: 'soft' } as const;

function said(address: string, values: readonly number[], grid = 3): number[][] {
  const { settings } = readAddress(address);
  const model = startModel(settings);
  setValues(model, values);
  return neuronGrid(flatten(model), settings, square, grid).map((map) => Array.from(map, (x) => Number(x.toFixed(3))));
}

test('x1 grows to the right, x2 upwards; a square and a sine are what they are on the plane', () => {
  const [x1, x2, square, sine] = said('data=xor&hidden=&features=x1-x2-x1x1-sinx2', [0, 0, 0, 0, 0]);
  expect(x1).toEqual([-1, 0, 1, -1, 0, 1, -1, 0, 1]);
  expect(x2).toEqual([1, 1, 1, 0, 0, 0, -1, -1, -1]);
  expect(square).toEqual([1, 0, 1, 1, 0, 1, 1, 0, 1]);
  expect(sine).toEqual([1, 1, 1, 0, 0, 0, -1, -1, -1]);
});

/** The middles of three columns, in stretched coordinates. */
const columns = [-2, 0, 2];
const three = <T>(row: readonly T[]): T[] => [...row, ...row, ...row];

test.each([
  ['tanh', three(columns.map((x) => Number(Math.tanh(x).toFixed(3))))],
  ['sigmoid', three(columns.map((x) => Number((2 / (1 + Math.exp(-x)) - 1).toFixed(3))))],
  ['relu', three([0, 0, 1])],
])('a neuron with %s that looks at x1 says so', (activation, expected) => {
  const maps = said(`data=xor&hidden=1&activation=${activation}`, [1, 0, 0, 0, 0]);
  expect(maps[2]).toEqual(expected);
});

test('the two lines of Split have a map each, and their product is the plane', () => {
  const [, , m1, m2, product] = said('data=xor&model=split', [9, 0, -4.5, 0, 9, -4.5]);
  expect(m1?.map(Math.sign)).toEqual([-1, 0, 1, -1, 0, 1, -1, 0, 1]);
  expect(m2?.map(Math.sign)).toEqual([1, 1, 1, 0, 0, 0, -1, -1, -1]);
  expect(product?.map(Math.sign)).toEqual([-1, 0, 1, 0, 0, 0, 1, 0, -1].map((x) => x + 0));
});

/** How many cells a path covers. */
function area(path: string): number {
  return [...path.matchAll(/h(\d+)v1/g)].reduce((sum, [, width]) => sum + Number(width), 0);
}

function mapOf(look: 'soft' | 'sharp', values: readonly number[]) {
  const { settings } = readAddress('data=xor&hidden=1');
  const model = startModel(settings);
  setValues(model, values);
  const { maps, shares } = neuronMaps(flatten(model), settings, { ...square, look });
  return { map: maps[2]!, share: shares[2]! };
}

test('a map is shaded, and in two flat colours where the output is discretized', () => {
  const soft = mapOf('soft', [0.5, 0, 0, 0, 0]).map;
  expect(soft.cross.every((path) => area(path) > 0)).toBe(true);
  const sharp = mapOf('sharp', [0.5, 0, 0, 0, 0]).map;
  expect(sharp.cross.map(area)).toEqual([0, 0, 0, 200]);
  expect(sharp.circle.map(area)).toEqual([0, 0, 0, 200]);
  expect(sharp.circle[3]).toMatch(/^M0,0h10v1h-10zM0,1h10/);
});

test('only the side of the crosses is hatched, and its share is told', () => {
  const { map, share } = mapOf('soft', [3, 0, -4.5, 0, 0]);
  const columns = [...map.hatch.matchAll(/M(\d+),/g)].map(([, column]) => Number(column));
  expect(Math.min(...columns)).toBeGreaterThanOrEqual(15);
  expect(columns.length).toBeGreaterThan(10);
  expect(share).toBe(0.25);
});

test('the words say on how much of the plane each hidden neuron is positive', () => {
  const { settings } = readAddress('data=xor&hidden=2-1');
  expect(mapWords(diagram(settings).nodes, [0.5, 0.5, 0.25, 1, 0, 0.3]))
    .toBe('Share of the plane where each neuron is positive: layer 1: 25%, 100%; layer 2: 0%.');
  expect(mapWords(diagram(readAddress('data=xor&model=split').settings).nodes, [0, 0, 0.5, 0.25, 0]))
    .toBe('Share of the plane where each neuron is positive: m1 and m2: 50%, 25%.');
  expect(mapWords(diagram(readAddress('data=xor&hidden=').settings).nodes, [0, 0, 0])).toBe('');
});
