import { expect, test } from 'vitest';
import { termsIn } from './terms.ts';

const names = { x: 'x', x1: 'x', theta: 'theta', w1: 'w', w2: 'w', b: 'b', m: 'm', forward: 'm' };

const found = (source: string, above: readonly string[] = []): string =>
  termsIn(source, names, above).map(({ term, start, end }) => `${term}:${source.slice(start, end)}`).join(' ');

test('variables, fields and methods with the name of a symbol are found, where they are defined and where they are read', () => {
  expect(found('function m(x: number, theta: number) { return theta * x; }')).toBe('m:m x:x theta:theta theta:theta x:x');
  expect(found('class A { w1 = 1; forward(x1: number) { return x1 * this.w1; } }')).toBe(
    'w:w1 m:forward x:x1 x:x1 w:w1');
});

test('comments, texts, types and longer names are none', () => {
  expect(found('// x and b\nconst max: x = "w1"; box.by;')).toBe('');
});

test('a number that is given for a symbol is one, its sign included', () => {
  const linear = 'class Linear { constructor(w1: number, w2: number, b: number) {} }';
  expect(found('new Linear(1, 2, -0.9)', [linear])).toBe('w:1 w:2 b:-0.9');
  expect(found('new Linear(1, 2, -0.9)')).toBe('');
  expect(found('const b = -0.7; f({ w1: 3 });')).toBe('b:b b:-0.7 w:w1 w:3');
});

test('the nearest definition above counts, the own one most', () => {
  const [old, later] = ['function f(x: number) {}', 'function f(b: number) {}'];
  expect(found('f(1)', [old, later])).toBe('b:1');
  expect(found(`${old}\nf(1)`, [later])).toBe('x:x x:1');
});
