import { expect, test } from 'vitest';
import { fill, formOf } from './fill.ts';

test('a value stands in each blank of its name', () => {
  expect(fill('{a} and {b}, {a}', { a: 1, b: 'two' })).toBe('1 and two, 1');
  expect(fill('Write `import { {name} } from "…";`', { name: 'relu' })).toBe('Write `import { relu } from "…";`');
  expect(fill('Write `import { … }`', {})).toBe('Write `import { … }`');
});

test('numbers are written as their language writes them', () => {
  expect(fill('{a}, {b}, {c}, {d}', { a: 999, b: 20_000, c: -1, d: 0.5 })).toBe('999, 20,000, -1, 0.5');
});

test('what a value holds is text, not a blank', () => {
  expect(fill('{a} {b}', { a: '{b} $&', b: 'c' })).toBe('{b} $& c');
});

test('one thing has a form of its own', () => {
  const forms = { one: '1 cell', other: '{count} cells' } as const;
  expect([0, 1, 2].map((count) => fill(formOf(forms, count), { count }))).toEqual(['0 cells', '1 cell', '2 cells']);
});
