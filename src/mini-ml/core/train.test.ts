import { expect, test } from 'vitest';
import { byClass, circle, datasets, gauss, simple, xor } from './datasets.ts';
import { toExamples, type Examples } from './examples.ts';
import { flatten, valuesOf } from './flat.ts';
import { FlatLearner, ScalarLearner } from './learner.ts';
import { fullLoss, logSigmoidLoss } from './losses.ts';
import { Linear, Split } from './models.ts';
import { Module, Parameter } from './module.ts';
import { MLP } from './network.ts';
import { Adam, SGD } from './optim.ts';
import { Scalar } from './scalar.ts';
import { measure, train, Training } from './train.ts';

const { circles, crosses } = byClass(xor(50, 3));

function examplesOf(data: { circles: typeof circles; crosses: typeof crosses }): Examples {
  return toExamples(data.circles, data.crosses);
}

test.each(['tanh', 'relu', 'sigmoid'] as const)(
  'after 100 epochs the flat path is within 1e-12 of the Scalar path (%s)',
  (activation) => {
    const spec = { hidden: [4, 2], activation, seed: 2 };
    const examples = examplesOf(byClass(circle(60, 1)));
    const slow = new MLP(spec);
    const fast = flatten(new MLP(spec));
    const pair = [new ScalarLearner(slow, new Adam(0.02)), new FlatLearner(fast, new Adam(0.02))] as const;
    const [slowly, quickly] = pair.map((learner) => new Training(learner, examples, { batch: 10 }));
    for (let i = 0; i < 100; i += 1) {
      slowly?.next();
      quickly?.next();
    }
    const distances = valuesOf(slow).map((value, i) => Math.abs(value - (fast.values[i] ?? Number.NaN)));
    expect(Math.max(...distances)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(measure(slow, examples).loss - measure(fast, examples).loss)).toBeLessThanOrEqual(1e-12);
  },
);

/** Seeds 1 to 10 of the preset, each stopped as soon as all points are right. */
function seedsThatSucceed(examplesFor: (seed: number) => Examples): number {
  const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
  return seeds.filter((seed) => {
    const flat = flatten(new MLP({ hidden: [8, 8, 8], activation: 'tanh', seed }));
    const examples = examplesFor(seed);
    const training = new Training(new FlatLearner(flat, new Adam(0.02)), examples, { seed });
    while (training.epoch < 1000 && measure(flat, examples).correct < examples.y.length) training.next();
    return measure(flat, examples).correct === examples.y.length;
  }).length;
}

test.each(Object.entries({ ...datasets, gauss }))('the preset solves %s with 9 of 10 seeds', (_, make) => {
  expect(seedsThatSucceed((seed) => examplesOf(byClass(make(50, seed))))).toBeGreaterThanOrEqual(9);
});

test('an epoch tells the full loss of the model as it then is', () => {
  const model = new Linear(1, 1, -0.9);
  for (const { loss } of train(model, circles, crosses, { epochs: 3 })) {
    expect(loss).toBeCloseTo(fullLoss(model, circles, crosses, logSigmoidLoss), 9);
  }
});

test('training a line on points that a line splits gets all of them right', () => {
  const data = byClass(simple(50, 1));
  const spec = { optimizer: new Adam(0.1), epochs: 500 };
  const epochs = [...train(new Linear(1, 1, -1), data.circles, data.crosses, spec)];
  expect(epochs.at(-1)).toMatchObject({ epoch: 500, correct: 50 });
});

test('equal seeds give equal runs, bit for bit; another order of batches does not', () => {
  const run = (seed: number) =>
    [...train(new MLP({ hidden: [4] }), circles, crosses, { optimizer: new SGD(0.3), epochs: 20, batch: 7, seed })];
  expect(run(5)).toEqual(run(5));
  expect(run(5).at(-1)?.loss).not.toBe(run(6).at(-1)?.loss);
});

test('what was learnt is in the model after each epoch', () => {
  const model = new Split(new Linear(1, 1, -1.5), new Linear(1, 1, -0.5));
  const before = valuesOf(model);
  const run = train(model, circles, crosses);
  run.next();
  expect(valuesOf(model)).toEqual(before);
  run.next();
  expect(valuesOf(model)).not.toEqual(before);
});

test('training stops at the first loss that is not finite', () => {
  const epochs = [...train(new Split(new Linear(1, 1, -1), new Linear(1, 1, 0)), circles, crosses, {
    optimizer: new SGD(1e200), epochs: 50,
  })];
  expect(epochs.length).toBeLessThan(10);
  expect(Number.isFinite(epochs.at(-1)?.loss)).toBe(false);
});

test('a model of your own trains when it has a score, and is refused when it has none', () => {
  class Cut extends Module<Scalar> {
    at = new Parameter(new Scalar(0.9));
    score(x1: number): Scalar {
      return this.at.value.sub(x1).mul(10);
    }
    forward(x1: number): number {
      return this.score(x1).value;
    }
  }
  const data = byClass(simple(30, 1));
  const last = [...train(new Cut(), data.circles, data.crosses, { optimizer: new Adam(0.05), epochs: 100 })].at(-1);
  expect(last?.correct).toBe(30);
  const noModel = new Module() as unknown as Linear;
  expect(() => train(noModel, circles, crosses).next()).toThrowErrorMatchingInlineSnapshot(`[TypeError: train: this model cannot be trained. Use Linear, Split or MLP, or give it a method score.]`);
});
