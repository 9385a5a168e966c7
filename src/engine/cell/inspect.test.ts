import { expect, test } from 'vitest';
import { inspect } from './inspect.ts';

class Point {
  x = 1;
  #hidden = 2;
  get sum(): number {
    return this.x + this.#hidden;
  }
}

class Weight {
  value = 3;
  toString(): string {
    return String(this.value);
  }
}

class Odd {
  static readonly name = { toString: () => 'no text' };
  y = 2;
}

const loop: Record<string, unknown> = { a: 1 };
loop['self'] = loop;

test.for<[unknown, string]>([
  [1, '1'], [-0, '-0'], [Number.NaN, 'NaN'], [0.1 + 0.2, '0.3'], [1e21, '1e+21'], [10n, '10n'],
  [true, 'true'], [null, 'null'], [undefined, 'undefined'], [Symbol('s'), 'Symbol(s)'],
  ['it\'s "x"\n', String.raw`'it\'s "x"\n'`],
  [[], '[]'], [[1, 'a', [2]], '[1, \'a\', [2]]'], [[1, , 3], '[1, empty, 3]'],
  [{}, '{}'], [{ a: 1, 'b c': [2], '': 3 }, '{ a: 1, \'b c\': [2], \'\': 3 }'], [Object.create(null), '{}'],
  [new Point(), 'Point { x: 1 }'], [new Weight(), '3'], [new Odd(), '{ y: 2 }'],
  [new Map([['a', { b: 1 }]]), 'Map(1) { \'a\' => { b: 1 } }'], [new Set([1, 2]), 'Set(2) { 1, 2 }'],
  [new Float64Array([1, 2.5]), 'Float64Array(2) [1, 2.5]'],
  [Math.max, '[function max]'], [Point, '[class Point]'], [() => 1, '[function without a name]'],
  [new Date(0), '1970-01-01T00:00:00.000Z'], [new Date(Number.NaN), 'Invalid Date'], [/a/gi, '/a/gi'],
  [new TypeError('no'), 'TypeError: no'], [Promise.resolve(), 'Promise'], [new WeakMap(), 'WeakMap'],
  [loop, '{ a: 1, self: [circular] }'], [[loop, loop].map(() => 1), '[1, 1]'],
  [{ a: { b: { c: { d: { e: 1 } } } } }, '{ a: { b: { c: { d: {…} } } } }'],
])('%# prints as %s', ([value, text]) => {
  expect(inspect(value)).toBe(text);
});

test('what is long takes more lines, what is very long is cut', () => {
  expect(inspect(Array.from({ length: 120 }, (_, at) => at / 4))).toMatchInlineSnapshot(`
    "[
      0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25,
      3.5, 3.75, 4, 4.25, 4.5, 4.75, 5, 5.25, 5.5, 5.75, 6, 6.25, 6.5, 6.75,
      7, 7.25, 7.5, 7.75, 8, 8.25, 8.5, 8.75, 9, 9.25, 9.5, 9.75, 10, 10.25,
      10.5, 10.75, 11, 11.25, 11.5, 11.75, 12, 12.25, … 70 more
    ]"
  `);
  expect(inspect({ name: 'a model with a long name', list: ['and a list', 'of some long texts'], inner: { a: 1 } }))
    .toMatchInlineSnapshot(`
      "{
        name: 'a model with a long name',
        list: ['and a list', 'of some long texts'],
        inner: { a: 1 }
      }"
    `);
  expect(inspect('x'.repeat(2000))).toHaveLength(1003);
  expect(inspect(Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => ['x'.repeat(900)]))).length)
    .toBeLessThan(20_003);
});

test.for<[string, unknown, string]>([
  ['a getter that throws', { get a() { throw new Error('no'); }, b: 1 }, '{ a: [unreadable], b: 1 }'],
  ['a proxy that refuses', new Proxy({}, { ownKeys() { throw new Error('no'); } }), '[unreadable]'],
  ['a proxy without prototype', new Proxy({}, { getPrototypeOf() { throw new Error('no'); } }), '[unreadable]'],
  ['a text that throws', new class { toString() { throw new Error('no'); } }(), '[unreadable]'],
  ['an error with a hostile name', Object.assign(new Error('m'), { name: { toString() { throw new Error('no'); } } }),
    '[unreadable]'],
  ['a constructor that is none', Object.create({ constructor: 1 }), '{}'],
])('%s does no harm', ([, value, text]) => {
  expect(inspect(value)).toBe(text);
});

test('a list as long as can be is not walked to its end', () => {
  expect(inspect(new Array(2 ** 32 - 1)).length).toBeLessThan(1000);
  const lie = new Proxy([], { get: (list, key) => (key === 'length' ? 1e9 : Reflect.get(list, key)), has: () => true });
  expect(inspect(lie)).toContain('… 999999950 more');
});
