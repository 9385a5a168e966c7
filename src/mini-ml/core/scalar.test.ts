import { expect, test } from 'vitest';
import * as functions from './differentiable.ts';
import { apply, Scalar } from './scalar.ts';

const places: [number, number][] = [[0.7, 1.9], [1.3, 0.4], [2.1, 3.3]];
const central = (f: (x: number) => number, x: number) => (f(x + 1e-5) - f(x - 1e-5)) / 2e-5;

test.each(Object.values(functions))('the slopes of $name are its central differences', (f) => {
  const signs = f.name === 'log' || f.name === 'pow' ? [1] : [1, -1];
  for (const [a, b] of places.flatMap(([x, y]) => signs.map((sign) => [sign * x, y] as const))) {
    const [byA, byB] = f.slopes(a, b);
    expect(byA).toBeCloseTo(central((x) => f.forward(x, b), a), 6);
    if (byB !== undefined) expect(byB).toBeCloseTo(central((x) => f.forward(a, x), b), 6);
  }
});

test('a whole power of a number below 0 has a slope', () => {
  const x = new Scalar(-2);
  const y = x.pow(3);
  y.backward();
  expect([y.value, x.derivative]).toEqual([-8, 12]);
});

test('every function has a method of its name that applies it', () => {
  for (const f of Object.values(functions)) {
    const x = new Scalar(0.7);
    const method = Reflect.get(x, f.name) as (b: number) => Scalar;
    expect(method.call(x, 1.9).value, f.name).toBe(f.forward(0.7, 1.9));
    expect(method.call(x, 1.9).history.name).toBe(f.name);
  }
});

test('backward follows a value through all of its uses', () => {
  const formula = (x: Scalar, y: Scalar) =>
    x.mul(y).add(x.sigmoid()).mul(x.sub(y).tanh()).div(y.exp()).logSigmoidLoss();
  const [x, y] = [new Scalar(0.6), new Scalar(-0.3)];
  formula(x, y).backward();
  const valueAt = (a: number, b: number) => formula(new Scalar(a), new Scalar(b)).value;
  expect(x.derivative).toBeCloseTo(central((a) => valueAt(a, -0.3), 0.6), 8);
  expect(y.derivative).toBeCloseTo(central((b) => valueAt(0.6, b), -0.3), 8);
});

test('two calls of backward add up, they do not compound', () => {
  const x = new Scalar(3);
  const y = x.mul(x).mul(2);
  y.backward();
  y.backward();
  expect(x.derivative).toBe(24);
});

test('a history of 100,000 steps does not overflow the stack', () => {
  const x = new Scalar(1);
  let sum = x;
  for (let i = 0; i < 100_000; i += 1) sum = sum.add(x);
  sum.backward();
  expect(x.derivative).toBe(100_001);
});

test('a history names the function and its inputs', () => {
  const [a, b] = [new Scalar(2), new Scalar(5)];
  const { history } = apply(functions.product, a, b);
  expect(history.name).toBe('mul');
  expect(history.inputs).toEqual([a, b]);
  expect(history.slopes).toEqual([5, 2]);
});
