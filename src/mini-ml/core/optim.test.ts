import { expect, test } from 'vitest';
import { Parameter } from './module.ts';
import { Adam, SGD, type Optimizer } from './optim.ts';
import { Scalar } from './scalar.ts';

function descend(optimizer: Optimizer, steps: number): number {
  const parameter = new Parameter(new Scalar(5));
  for (let i = 0; i < steps; i += 1) {
    const away = parameter.value.sub(2);
    away.mul(away).backward();
    optimizer.step([parameter]);
  }
  return parameter.value.value;
}

test('SGD goes down by rate times slope', () => {
  expect(descend(new SGD(0.1), 1)).toBeCloseTo(5 - 0.1 * 6, 12);
});

test("Adam's first step is the rate, whatever the slope", () => {
  const values = Float64Array.of(1, 1, 1);
  new Adam(0.02).update(values, Float64Array.of(1000, -0.001, 0));
  expect(Array.from(values, (value) => Number(value.toFixed(6)))).toEqual([0.98, 1.02, 1]);
});

test('both find the lowest place of (x - 2)²', () => {
  expect(descend(new SGD(0.1), 200)).toBeCloseTo(2, 6);
  expect(descend(new Adam(0.05), 2000)).toBeCloseTo(2, 6);
});

test('a step keeps the parameter and leaves no derivative over', () => {
  const parameter = new Parameter(new Scalar(3), 'w');
  parameter.value.mul(2).backward();
  new SGD(0.5).step([parameter]);
  expect(parameter.value).toMatchObject({ value: 2, derivative: 0 });
});

test('a rate that is no positive number is refused', () => {
  expect(() => new SGD(0)).toThrowErrorMatchingInlineSnapshot(`[RangeError: The learning rate must be a positive number, but it is 0. Try 0.02.]`);
  expect(() => new Adam(Number.NaN)).toThrow(RangeError);
});
