import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

class Model {
  w = { value: 1 };
  training = true;
}

test.for<[string, () => object, (value: never) => void]>([
  ['a field', () => new Model(), (model: Model) => { model.training = false; }],
  ['a field deep inside', () => [new Model()], ([model]: [Model]) => { model.w.value = 2; }],
  ['a new field', () => ({}), (value: Record<string, number>) => { value['a'] = 1; }],
  ['a field taken away', () => ({ a: undefined }), (value: { a?: undefined }) => { delete value.a; }],
  ['an element', () => [1, 2], (list: number[]) => { list[0] = 3; }],
  ['one element more', () => [1, 2], (list: number[]) => { list.push(3); }],
  ['the order', () => [1, 2], (list: number[]) => { list.reverse(); }],
  ['an entry of a map', () => new Map([['a', 1]]), (map: Map<string, number>) => { map.set('a', 2); }],
  ['a member of a set', () => new Set([1]), (set: Set<number>) => { set.add(2); }],
  ['an element of a typed list', () => new Float64Array(3), (list: Float64Array) => { list[2] = 1; }],
  ['a date', () => new Date(0), (date: Date) => { date.setTime(1); }],
  ['what is kept on a function', () => Object.assign(() => 1, { calls: 0 }), (f: { calls: number }) => { f.calls++; }],
  ['which of two equal things is shared', () => {
    const same = {};
    return { a: same, b: same };
  }, (value: { a: object; b: object }) => { value.b = {}; }],
  ['zero to minus zero', () => [0], (list: number[]) => { list[0] = -0; }],
  ['a number to its text', () => [1], (list: unknown[]) => { list[0] = '1'; }],
])('%s changes the fingerprint', ([, make, change]) => {
  const value = make();
  const before = fingerprint(value);
  expect(fingerprint(make())).toBe(before);
  change(value as never);
  expect(fingerprint(value)).not.toBe(before);
});

test('no getter is called, and a loop ends', () => {
  const value: Record<string, unknown> = Object.defineProperty({}, 'a', {
    get() {
      throw new Error('called');
    },
    enumerable: true,
  });
  value['self'] = value;
  expect(fingerprint(value)).toBe(fingerprint(value));
});

test('what cannot be read has one fingerprint for ever', () => {
  const refuse = (): never => {
    throw new Error('no');
  };
  const make = () => new Proxy({}, { ownKeys: refuse });
  expect(fingerprint(make())).toBe(fingerprint(make()));
});
