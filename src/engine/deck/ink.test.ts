import { expect, test } from 'vitest';
import { read } from '../schema/schema.ts';
import { fits, mostInk, stroke, strokes, type Stroke } from './ink.ts';

const line: Stroke = { nib: 'pen', colour: 'blue', width: 40, step: 0, points: [0, 0, 100, 100] };

test('a stroke is read as it was drawn, and nothing else of it', () => {
  expect(read(stroke, { ...line, onload: 'alert(1)' })).toEqual(line);
});

test.each([
  ['a colour that is none', { ...line, colour: 'url(//x)' }],
  ['a nib that is none', { ...line, nib: 'hammer' }],
  ['a text among its numbers', { ...line, points: [0, '0"/><script>', 1, 1] }],
  ['half a point', { ...line, points: [0, 0, 1] }],
  ['no point', { ...line, points: [] }],
  ['a number that is not whole', { ...line, points: [0.5, 0] }],
  ['a place far away', { ...line, points: [1e6, 0] }],
  ['no number', { ...line, points: [NaN, 0] }],
  ['a width of half the slide', { ...line, width: 6000 }],
  ['more points than one has', { ...line, points: Array(mostInk.numbers + 2).fill(0) }],
])('%s is no stroke', (_, found) => {
  expect(read(stroke, found)).toBeUndefined();
});

test('a slide holds so many strokes, and so many points in all', () => {
  expect(read(strokes, Array(mostInk.strokes).fill(line))).toHaveLength(mostInk.strokes);
  expect(read(strokes, Array(mostInk.strokes + 1).fill(line))).toBeUndefined();
  const long = { ...line, points: Array<number>(mostInk.numbers).fill(0) };
  const full = Array<Stroke>(mostInk.numbersOfSlide / mostInk.numbers).fill(long);
  expect(read(strokes, full)).toHaveLength(full.length);
  expect(read(strokes, [...full, line])).toBeUndefined();
  expect([fits(full, line), fits(full.slice(1), line)]).toEqual([false, true]);
});

test('the fullest slide is one message of a class', () => {
  const long = { ...line, points: Array<number>(mostInk.numbers).fill(-12_800) };
  const full = JSON.stringify(Array<Stroke>(mostInk.numbersOfSlide / mostInk.numbers).fill(long));
  const short = { ...line, points: Array<number>(40).fill(-12_800) };
  const many = JSON.stringify(Array<Stroke>(mostInk.strokes).fill(short));
  expect(Math.max(full.length, many.length)).toBeLessThan(128 * 1024);
});
