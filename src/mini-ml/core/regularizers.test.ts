import { expect, test } from 'vitest';
import { byClass, xor } from './datasets.ts';
import { toExamples } from './examples.ts';
import { flatten, valuesOf } from './flat.ts';
import type { FlatModel } from './flat-layers.ts';
import { FlatLearner, ScalarLearner, type Learner } from './learner.ts';
import { Linear, Split } from './models.ts';
import { MLP } from './network.ts';
import { Optimizer, SGD } from './optim.ts';
import { L1, L2, weightPlaces, type Regularizer } from './regularizers.ts';
import { measure, train } from './train.ts';

const { circles, crosses } = byClass(xor(40, 3));
const examples = toExamples(circles, crosses);
const all = Uint32Array.from(examples.y, (_, i) => i);

test('the weights are all parameters but the biases', () => {
  const names = (model: Linear | Split | MLP) => {
    const every = (model as Linear).namedParameters().map(([name]) => name);
    return weightPlaces(model as Linear).map((i) => every[i]);
  };
  expect(names(new Linear(1, 1, 1))).toEqual(['w1', 'w2']);
  expect(names(new Split(new Linear(1, 1, 1), new Linear(1, 1, 1)))).toEqual(['m1.w1', 'm1.w2', 'm2.w1', 'm2.w2']);
  expect(names(new MLP({ hidden: [1] }))).toEqual(['layer1.weight_0_0', 'layer1.weight_1_0', 'layer2.weight_0_0']);
});

/** Keeps the slopes it is given, and changes nothing. */
class Watching extends Optimizer {
  slopes: number[] = [];
  update(_values: Float64Array, gradients: Float64Array): void {
    this.slopes = Array.from(gradients);
  }
}

/** The mean loss and what the weights cost, with one value changed. */
function costAt(
  flat: FlatModel, places: readonly number[], regularizer: Regularizer, i: number, value: number,
): number {
  const before = flat.values[i]!;
  flat.values[i] = value;
  const cost = places.reduce((sum, at) => sum + regularizer.cost(flat.values[at]!), 0);
  const loss = measure(flat, examples).loss / examples.y.length;
  flat.values[i] = before;
  return loss + cost;
}

test.each([
  ['L1', new L1(0.3)], ['L2', new L2(0.3)],
] as const)('%s: what the optimizer is given is the central difference of loss and cost, flat or not', (_, regularizer) => {
  const model = new MLP({ features: ['x1', 'x2', 'x1*x2', 'sin x1'], hidden: [3], seed: 4 });
  const flat = flatten(model);
  const places = weightPlaces(model);
  const [quick, slow] = [new Watching(), new Watching()];
  const learners: Learner[] = [
    new FlatLearner(flat, quick, { regularizer, places }), new ScalarLearner(model, slow, regularizer),
  ];
  for (const learner of learners) learner.learn(examples, all);
  const step = 1e-5;
  const differences = valuesOf(model).map((value, i) => {
    const [above, below] = [value + step, value - step].map((x) => costAt(flat, places, regularizer, i, x));
    return (above! - below!) / (2 * step);
  });
  differences.forEach((difference, i) => {
    expect(quick.slopes[i]).toBeCloseTo(difference, 6);
    expect(slow.slopes[i]).toBeCloseTo(difference, 6);
  });
});

test('a rate of 0 costs nothing: the run is the same to the last bit', () => {
  const run = (regularizer?: Regularizer) => [...train(new MLP({ hidden: [4] }), circles, crosses, {
    optimizer: new SGD(0.3), epochs: 10, ...(regularizer === undefined ? {} : { regularizer }),
  })];
  expect(run(new L2(0))).toEqual(run());
  expect(run(new L1(0))).toEqual(run());
});

/** The weights of a network after some training. */
function weightsAfter(regularizer: Regularizer): number[] {
  const model = new MLP({ hidden: [6, 6] });
  for (const { loss } of train(model, circles, crosses, { epochs: 500, regularizer })) expect(loss).toBeGreaterThan(0);
  const values = valuesOf(model);
  return weightPlaces(model).map((i) => Math.abs(values[i]!));
}

test('both keep weights small; L1 leaves more of them near 0, L2 none that sticks out', () => {
  const [free, l1, l2] = [new L2(0), new L1(0.01), new L2(0.01)].map(weightsAfter);
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
  const small = (weights: readonly number[]) => weights.filter((weight) => weight < 0.05).length;
  expect(sum(l1!)).toBeLessThan(sum(free!));
  expect(sum(l2!)).toBeLessThan(sum(free!));
  expect(small(l1!)).toBeGreaterThan(small(l2!));
  expect(Math.max(...l2!)).toBeLessThan(Math.max(...l1!));
});

test('a rate below 0 or without end is refused', () => {
  expect(() => new L1(-1)).toThrowErrorMatchingInlineSnapshot(`[RangeError: L1: the rate must be 0 or a positive number, but it is -1. Try 0.01.]`);
  expect(() => new L2(Infinity)).toThrowErrorMatchingInlineSnapshot(`[RangeError: L2: the rate must be 0 or a positive number, but it is Infinity. Try 0.01.]`);
});
