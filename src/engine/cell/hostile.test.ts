import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { cellRunner, text } from './kernel-harness.ts';

const { run } = cellRunner(runInThisContext);

test.for([
  ['null', 'throw null;', 'thrown: null'],
  ['a text', 'throw "no";', 'thrown: \'no\''],
  ['an object', 'throw { a: 1 };', 'thrown: { a: 1 }'],
  ['an error without words', 'throw new Error();', 'Error'],
  ['an error that cannot be read', 'throw Object.defineProperty(new Error("x"), "message", { get() { throw 1; } });',
    'thrown: something that cannot be read'],
  ['an error that is a lie', 'throw new Proxy(new Error("x"), { get() { throw 1; }, getPrototypeOf() { throw 1; } });',
    'thrown: something that cannot be read'],
  ['a rejected promise', 'Promise.reject(new Error("late"))', 'Error: late'],
  ['a stack without end', 'const f = (n) => f(n + 1) + 1; f(0)', 'RangeError: Maximum call stack size exceeded'],
] as const)('%s may be thrown', async ([, source, message]) => {
  const [cell] = await run([source]);
  expect(cell?.error?.message).toBe(message);
});

test.for([
  'Object.defineProperty({}, "kind", { get() { throw 1; }, enumerable: true })',
  'new Proxy([], { get() { throw 1; } })',
  'new Proxy(function () {}, { get() { throw 1; }, getOwnPropertyDescriptor() { throw 1; } })',
  '({ points: [[1, 2], [3, 4]], get labels() { throw 1; } })', '({ then: 1 })', '({ then() { throw 1; } })',
  '({ toString() { throw 1; }, [Symbol.toPrimitive]() { throw 1; } })', 'Object.create(null)', 'new Array(4294967295)',
  'console.log(new Proxy({}, { ownKeys() { throw 1; } }))',
  'Object.assign(Object.create({ constructor: null }), { a: 1 })',
])('%s harms neither kernel nor neighbour', async (source) => {
  const shapeOf = (value: unknown) => ((value as { kind?: unknown }).kind === 'figure' ? 'picture' : 'plain');
  const results = await run([source, '6 * 7'], { shapeOf });
  expect(results.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(results[1]?.shown.map(text)).toEqual(['42']);
});
