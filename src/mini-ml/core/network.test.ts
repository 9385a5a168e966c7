import { expect, test } from 'vitest';
import { featureNames, type Feature } from './features.ts';
import { flatten, setValues, valuesOf } from './flat.ts';
import { Linear, Split } from './models.ts';
import { MLP } from './network.ts';

const places = [[0.1, 0.9], [0.5, 0.5], [-0.2, 1.3]] as const;

test('every parameter of an MLP has its place as its name', () => {
  const names = new MLP({ hidden: [2] }).namedParameters().map(([name]) => name);
  expect(names).toEqual([
    'layer1.weight_0_0', 'layer1.weight_0_1', 'layer1.weight_1_0', 'layer1.weight_1_1',
    'layer1.bias_0', 'layer1.bias_1',
    'layer2.weight_0_0', 'layer2.weight_1_0', 'layer2.bias_0',
  ]);
});

test('the tree of an MLP lists its layers', () => {
  expect(new MLP({ hidden: [4] }).toString()).toBe('MLP(\n  (layer1): Layer()\n  (layer2): Layer()\n)');
});

test('parameters start within one of 0, and equal seeds give equal ones', () => {
  const values = valuesOf(new MLP({ seed: 7 }));
  expect(values.every((value) => Math.abs(value) <= 1)).toBe(true);
  expect(valuesOf(new MLP({ seed: 7 }))).toEqual(values);
  expect(valuesOf(new MLP({ seed: 8 }))).not.toEqual(values);
});

test('an MLP without hidden layers is a line through the stretched inputs', () => {
  const model = new MLP({ hidden: [] });
  setValues(model, [2, -1, 0.5]);
  expect(model.forward(0.75, 0.25)).toBeCloseTo(2 * 1.5 - 1 * -1.5 + 0.5, 12);
});

test.each([
  ['Linear', () => new Linear(0.4, -1.2, 0.3)],
  ['Split', () => new Split(new Linear(1, 1, -1.5), new Linear(1, 1, -0.5))],
  ['MLP with tanh', () => new MLP({ hidden: [4, 2], activation: 'tanh' })],
  ['MLP with relu', () => new MLP({ hidden: [3, 5, 2], activation: 'relu' })],
  ['MLP with sigmoid', () => new MLP({ hidden: [8], activation: 'sigmoid' })],
  ['MLP with all features', () => new MLP({ features: featureNames, hidden: [3, 2] })],
  ['MLP with features alone', () => new MLP({ features: ['sin x2', 'x1*x2'], hidden: [] })],
] as const)('the flat %s has the same scores, and slopes that are central differences', (_, make) => {
  const model = make();
  const flat = flatten(model);
  for (const [x1, x2] of places) {
    expect(flat.forward(x1, x2)).toBeCloseTo(model.forward(x1, x2), 14);
    flat.gradients.fill(0);
    flat.addSlopes(3);
    const slopes = Array.from(flat.gradients);
    const expected = slopes.map((_slope, i) => 3 * slopeOf(flat, i, x1, x2));
    slopes.forEach((slope, i) => expect(slope).toBeCloseTo(expected[i] ?? Number.NaN, 6));
  }
});

function slopeOf(flat: ReturnType<typeof flatten>, i: number, x1: number, x2: number): number {
  const value = flat.values[i] ?? Number.NaN;
  const scoreWith = (changed: number) => {
    flat.values[i] = changed;
    return flat.forward(x1, x2);
  };
  const difference = scoreWith(value + 1e-5) - scoreWith(value - 1e-5);
  flat.values[i] = value;
  return difference / 2e-5;
}

test('features are functions of the stretched coordinates, in the order of their names', () => {
  const model = new MLP({ features: featureNames, hidden: [] });
  setValues(model, [1, 10, 100, 1000, 1e4, 1e5, 1e6, 0.5]);
  const [u1, u2] = [1.5, -0.6];
  const expected = u1 + 10 * u2 + 100 * u1 ** 2 + 1000 * u2 ** 2 + 1e4 * u1 * u2
    + 1e5 * Math.sin(u1) + 1e6 * Math.sin(u2) + 0.5;
  expect(model.forward(0.75, 0.4)).toBeCloseTo(expected, 6);
});

test('without features named, a seed gives the network it always gave', () => {
  const plain = new MLP({ hidden: [2], seed: 3 });
  expect(valuesOf(new MLP({ features: ['x1', 'x2'], hidden: [2], seed: 3 }))).toEqual(valuesOf(plain));
});

test('a product of the coordinates alone parts Xor with one weight', () => {
  const model = new MLP({ features: ['x1*x2'], hidden: [] });
  setValues(model, [-1, 0]);
  expect([[0.2, 0.2], [0.8, 0.8], [0.2, 0.8], [0.8, 0.2]].map(([x1, x2]) => model.forward(x1!, x2!) > 0))
    .toEqual([false, false, true, true]);
});

test('features that are missing, doubled or unknown are refused', () => {
  expect(() => new MLP({ features: [] })).toThrowErrorMatchingInlineSnapshot(`[RangeError: MLP: features must name at least one feature, such as "x1".]`);
  expect(() => new MLP({ features: ['x1', 'x1'] })).toThrowErrorMatchingInlineSnapshot(`[RangeError: MLP: features names "x1" twice. Each feature is used once.]`);
  expect(() => new MLP({ features: ['x3' as Feature] })).toThrowErrorMatchingInlineSnapshot(`[TypeError: MLP: there is no feature "x3". There are "x1", "x2", "x1^2", "x2^2", "x1*x2", "sin x1", "sin x2".]`);
});

test('the flat twin says what each neuron said: inputs, layer by layer, the score last', () => {
  const flat = flatten(new MLP({ features: ['x2', 'x1^2'], hidden: [2] }));
  const score = flat.forward(0.75, 0.4);
  const [u2, square, h1, h2, last] = flat.neurons;
  expect([u2, square]).toEqual([(0.4 - 0.5) * 6, 2.25]);
  const [w] = [flat.values];
  expect(h1).toBeCloseTo(Math.tanh(u2! * w[0]! + square! * w[2]! + w[4]!), 14);
  expect(h2).toBeCloseTo(Math.tanh(u2! * w[1]! + square! * w[3]! + w[5]!), 14);
  expect(last).toBe(score);
  const product = flatten(new Split(new Linear(1, 1, -1.5), new Linear(1, 1, -0.5)));
  product.forward(0.5, 0.25);
  expect(Array.from(product.neurons)).toEqual([0.5, 0.25, -0.75, 0.25, -0.1875]);
});

test('a list of another length is refused', () => {
  expect(() => setValues(new Linear(1, 1, -1), [1, 2])).toThrowErrorMatchingInlineSnapshot(`[RangeError: setValues: the model has 3 parameters, but the list has 2 numbers.]`);
});
