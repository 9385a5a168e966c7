import { expect, test } from 'vitest';
import { numbersIn, plainOf, plainText } from './plain.ts';

class Printed {
  toString(): string {
    return 'as I say';
  }
}

test('numbers, texts, lists and records are themselves', () => {
  const value = [1, 'two', true, [0.5, -3], { x1: 1, x2: [2] }];
  expect(plainOf(value)).toEqual(value);
  expect(plainOf(new Set([1, 2]))).toEqual([1, 2]);
  expect(plainOf(new Float64Array([1, 2]))).toEqual([1, 2]);
});

test('what JSON has no words for becomes its text, and so does what prints itself', () => {
  expect(plainOf([NaN, -0, 5n, null, undefined, new Printed()])).toEqual(['NaN', '-0', '5n', 'null', 'undefined', 'as I say']);
});

test('a value that throws, that contains itself, or is endless is still data', () => {
  const loop: unknown[] = [];
  loop.push(loop);
  const bad = Object.defineProperty({}, 'bad', { enumerable: true, get: () => expect.unreachable() });
  const data = plainOf([bad, loop, Array.from({ length: 5000 }, (_, at) => at)]);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect((data as unknown[][])[2]).toHaveLength(1000);
});

test('numbers are found in order, however deep, and a number in a text is none', () => {
  expect(numbersIn([[0, 1e-7], { a: -2, b: 'x1' }, '7'])).toEqual([0, 1e-7, -2]);
});

test('a text prints as itself, any other value as in a console', () => {
  expect([plainText('a, b'), plainText(0.5), plainText([1, 'a']), plainText({ a: 1 })])
    .toEqual(['a, b', '0.5', `[1, 'a']`, '{ a: 1 }']);
});
