import { expect, test } from 'vitest';
import { parameterNames } from './parameters.ts';

test('arguments are called as the constructor or the function calls them', () => {
  const source = 'class A { constructor(w1: number, w2 = 1, [c]: number[]) {} }\nfunction f(x: number) { return x; }';
  expect(parameterNames(source, 'A')).toEqual(['w1', 'w2', '']);
  expect(parameterNames(source, 'f')).toEqual(['x']);
  expect(parameterNames(source, 'B')).toBeUndefined();
  expect(parameterNames('class B {}', 'B')).toEqual([]);
});
