import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCell } from './compile.ts';
import { withItem, withItemMoved, withoutItem } from './lists.ts';
import { editNumbers, withNumbers } from './numbers.ts';

const compile = (source: string) => compileCell({ id: 'a', source, defines: true });
const points = 'const s: Point[] = [\n  [0.1, 0.2], [0.3, 0.4],\n  [0.5, 0.6], // far\n];';
const removed = (source: string, index: number) => withoutItem(source, compile(source).lists[0]!, index);
const added = (source: string, text: string) => withItem(source, compile(source).lists[0]!, text);

test('lists are found by the syntax tree, types and lists with gaps or spreads left out', () => {
  const found = (source: string) => compile(source).lists.map(({ start, end }) => source.slice(start, end));
  expect(found('const a: [1, 2] = [[1, 2], b]; "[3]"; [4, , 5]; [...a]; c[6];')).toEqual(['[[1, 2], b]', '[1, 2]']);
});

test('an element goes behind the last one, on a line of its own where that is full', () => {
  expect(added('f([]);', '[1, 2]')).toBe('f([[1, 2]]);');
  expect(added('f([1]);', '2')).toBe('f([1, 2]);');
  expect(added(points, '[1, 2]')).toBe(points.replace('[0.5, 0.6]', '[0.5, 0.6], [1, 2]'));
  const full = points.replace('[0.5, 0.6]', '[0.5, 0.6], [0.51, 0.61], [0.52, 0.62], [0.53, 0.63]');
  expect(added(full, '[0.1234, 0.5678]')).toBe(full.replace('0.63],', '0.63],\n  [0.1234, 0.5678],'));
});

test('an element goes with its comma, and a line that is left empty goes too', () => {
  expect(removed('f([1]);', 0)).toBe('f([]);');
  expect([0, 1, 2].map((index) => removed('[1, 2, 3,]', index))).toEqual(['[2, 3,]', '[1, 3,]', '[1, 2,]']);
  expect(removed(points, 0)).toBe(points.replace('[0.1, 0.2], ', ''));
  expect(removed(points, 1)).toBe(points.replace(', [0.3, 0.4]', ''));
  expect(removed(points, 2)).toBe(points.replace(',\n  [0.5, 0.6]', ''));
});

test('an element goes from one list to the end of another, whichever stands first', () => {
  const source = 'const a = [\n  [1, 2], [3, 4],\n]; // a\nconst b = [[5, 6]];';
  const [a, b] = compile(source).lists.filter(({ items }) => source[items[0]!.start] === '[');
  expect(withItemMoved(source, a!, 0, b!)).toBe('const a = [\n  [3, 4],\n]; // a\nconst b = [[5, 6], [1, 2]];');
  expect(withItemMoved(source, b!, 0, a!)).toBe('const a = [\n  [1, 2], [3, 4], [5, 6],\n]; // a\nconst b = [];');
});

const number = fc.integer({ min: -99, max: 99 }).map((hundredths) => String(hundredths / 100));
const list = fc.array(fc.tuple(number, fc.constantFrom(', ', ',\n  ')), { maxLength: 6 })
  .map((items) => `x = [${items.map(([item, comma], at) => item + (at < items.length - 1 ? comma : '')).join('')}];`);

test('whatever is added and taken away, the other elements stay as they are', () => {
  fc.assert(fc.property(list, fc.nat(6), (source, index) => {
    const items = (text: string) => compile(text).literals.map(({ value }) => value);
    const before = items(`let ${source}`);
    expect(items(added(`let ${source}`, '7'))).toEqual([...before, 7]);
    expect(items(removed(`let ${source}`, index))).toEqual(before.filter((_, at) => at !== index));
  }), { numRuns: 100 });
});

test('lists keep their places when numbers become longer or shorter', () => {
  const cell = compile('const n = 1; const s = [[0.25, 2], [n, 3]]; f(s);');
  const text = editNumbers(cell, [{ index: 0, value: -10.5 }, { index: 1, value: 1 }, { index: 3, value: 0.125 }]);
  expect(withNumbers(cell, text)?.lists).toEqual(compile(text).lists);
});
