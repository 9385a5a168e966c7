import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyNumber, choice, dictionary, either, fields, finite, list, Mismatch, nullable, number, oneOf, otherwise, read,
  record,
  text, tuple, type Check,
} from './schema.ts';

/** Where a value does not fit, and what there should have been. */
function mismatch(check: Check<unknown>, value: unknown): unknown {
  try {
    check(value, 'it');
  } catch (problem) {
    if (problem instanceof Mismatch) return [problem.path, problem.value, problem.wanted];
    throw problem;
  }
  return 'fits';
}

const shape = choice('kind', {
  dot: record({ kind: oneOf('dot'), at: tuple(finite, finite) }, { name: text(3) }),
  group: record({ kind: oneOf('group'), parts: list(fields({ size: number(1, 5, true) }), 2) }),
});

test('what fits is copied', () => {
  const dot = { kind: 'dot', at: [1, 2], name: 'abc' };
  const copy = read(shape, dot);
  expect(copy).toEqual(dot);
  expect(copy).not.toBe(dot);
  expect((copy as typeof dot).at).not.toBe(dot.at);
});

test.each<[unknown, unknown]>([
  [7, ['it', 7, { a: 'object' }]],
  [new Map(), ['it', new Map(), { a: 'object' }]],
  [{ kind: 'line' }, ['it.kind', 'line', { a: 'literal', of: ['dot', 'group'] }]],
  [{ kind: 'dot', at: [1] }, ['it.at', [1], { a: 'tuple', length: 2 }]],
  [{ kind: 'dot', at: [1, NaN] }, ['it.at[1]', NaN, { a: 'number', from: -Number.MAX_VALUE, to: Number.MAX_VALUE, whole: false }]],
  [{ kind: 'dot' }, ['it.at', undefined, { a: 'tuple', length: 2 }]],
  [{ kind: 'dot', at: [1, 2], name: 'abcd' }, ['it.name', 'abcd', { a: 'text', most: 3 }]],
  [{ kind: 'dot', at: [1, 2], href: '' }, ['it', 'href', { a: 'field', of: ['kind', 'at', 'name'] }]],
  [JSON.parse('{"kind": "dot", "at": [1, 2], "__proto__": 1}'), ['it', '__proto__', { a: 'field', of: ['kind', 'at', 'name'] }]],
  [{ kind: 'group', parts: [{ size: 1.5 }] }, ['it.parts[0].size', 1.5, { a: 'number', from: 1, to: 5, whole: true }]],
  [{ kind: 'group', parts: [1, 2, 3] }, ['it.parts', [1, 2, 3], { a: 'list', most: 2 }]],
])('%j is refused where it does not fit', (value, expected) => {
  expect(mismatch(shape, value)).toEqual(expected);
  expect(read(shape, value)).toBeUndefined();
});

test('what a prototype says is no field', () => {
  const heir = Object.create({ size: 1 }) as object;
  expect(read(fields({ size: anyNumber }), heir)).toBeUndefined();
  expect(read(fields({ toString: anyNumber }), {})).toBeUndefined();
});

test('fields that nobody asked for are left out, and an optional one may be missing', () => {
  expect(read(fields({ a: anyNumber }, { b: text() }), { a: 1, b: undefined, c: 3 })).toEqual({ a: 1 });
});

test('null, another kind and a fallback are allowed where it is said', () => {
  expect(read(nullable(anyNumber), null)).toBeNull();
  expect(read(either(anyNumber, text()), 'a')).toBe('a');
  expect(read(otherwise(oneOf('a', 'b'), 'b'), 7)).toBe('b');
});

test('names and things of a dictionary are checked', () => {
  const counts = dictionary(text(2), anyNumber, 2);
  expect(read(counts, { a: 1, bb: 2 })).toEqual({ a: 1, bb: 2 });
  for (const wrong of [{ ccc: 1 }, { a: '1' }, { a: 1, b: 2, c: 3 }, []]) expect(read(counts, wrong)).toBeUndefined();
});

test('whatever comes, it is copied whole or refused', () => {
  const anything = fc.anything({ withMap: true, withDate: true, withNullPrototype: true, withSparseArray: true });
  fc.assert(fc.property(anything, (value) => mismatch(shape, value) === 'fits' || read(shape, value) === undefined));
});
