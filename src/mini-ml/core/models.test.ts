import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, foot, Linear, Part, Split } from './models.ts';
import { Module, Parameter } from './module.ts';

const number = fc.double({ min: -10, max: 10, noNaN: true });
const point = fc.tuple(number, number);
const weight = fc.double({ min: 0.1, max: 10, noNaN: true });
const linear = fc.tuple(weight, weight, number, fc.boolean(), fc.boolean()).map(([w1, w2, b, left, down]) =>
  new Linear(left ? -w1 : w1, down ? -w2 : w2, b));

test('Linear is x1·w1 + x2·w2 + b and follows its parameters', () => {
  const model = new Linear(2, 3, -1);
  expect(model.forward(0.5, 0.25)).toBe(0.75);
  model.b.update(0);
  expect(model.forward(0.5, 0.25)).toBe(1.75);
  expect(model.namedParameters().map(([name, { value }]) => [name, value])).toEqual([['w1', 2], ['w2', 3], ['b', 0]]);
});

test('Split is the product of its two lines', () => {
  fc.assert(fc.property(linear, linear, point, (m1, m2, [x1, x2]) => {
    expect(new Split(m1, m2).forward(x1, x2)).toBe(m1.forward(x1, x2) * m2.forward(x1, x2));
  }));
});

test('Split has six parameters and prints its two children', () => {
  const model = new Split(new Linear(1, 1, -1.5), new Linear(1, 1, -0.5));
  expect(model.namedParameters().map(([name]) => name)).toEqual(['m1.w1', 'm1.w2', 'm1.b', 'm2.w1', 'm2.w2', 'm2.b']);
  expect(String(model)).toBe('Split(\n  (m1): Linear()\n  (m2): Linear()\n)');
  expect([[0.1, 0.1], [0.5, 0.5], [0.9, 0.9]].map(([x1 = 0, x2 = 0]) => model.forward(x1, x2) > 0))
    .toEqual([true, false, true]);
});

test('Part is 1 inside its rectangle, whose left and lower edges belong to it and whose others do not', () => {
  const part = new Part();
  expect([[0, 0], [0.25, 0.3], [0.49, 0.59]].map(([x1 = 0, x2 = 0]) => part.forward(x1, x2))).toEqual([1, 1, 1]);
  expect([[0.5, 0.3], [0.25, 0.6], [-0.01, 0.3], [0.25, -0.01]].map(([x1 = 0, x2 = 0]) => part.forward(x1, x2)))
    .toEqual([0, 0, 0, 0]);
  expect(part.parameters()).toEqual([]);
});

test('the foot lies on the line, at the distance, and no other point of the line is nearer', () => {
  fc.assert(fc.property(linear, point, number, (model, x, along) => {
    const [f1, f2] = foot(model, x);
    const away = Math.hypot(x[0] - f1, x[1] - f2);
    const other = [f1 - along * model.w2.value, f2 + along * model.w1.value] as const;
    expect(model.forward(f1, f2)).toBeCloseTo(0, 6);
    expect(away).toBeCloseTo(distance(model, x), 6);
    expect(Math.hypot(x[0] - other[0], x[1] - other[1])).toBeGreaterThanOrEqual(away - 1e-6);
  }));
});

test('the distance does not change with the length of θ, the score does', () => {
  const x = [0.9, 0.8] as const;
  expect(distance(new Linear(3, 3, -3), x)).toBeCloseTo(distance(new Linear(1, 1, -1), x), 12);
  expect(distance(new Linear(1, 1, -1), x)).toBeCloseTo(0.7 / Math.SQRT2, 12);
});

test('distance and foot take a class of your own with the fields of Linear', () => {
  class Mine extends Module {
    w1 = new Parameter(0);
    w2 = new Parameter(2);

    forward(_x1: number, x2: number): number {
      return x2 * this.w2.value - 1;
    }
  }
  expect(distance(new Mine(), [0.3, 0.75])).toBe(0.25);
  expect(foot(new Mine(), [0.3, 0.75])).toEqual([0.3, 0.5]);
});

test('without weights there is no line', () => {
  expect(distance(new Linear(0, 0, 1), [0.5, 0.5])).toBe(Infinity);
  expect(distance(new Linear(0, 0, 0), [0.5, 0.5])).toBe(0);
  expect(() => foot(new Linear(0, 0, 1), [0.5, 0.5])).toThrowErrorMatchingInlineSnapshot(`[RangeError: foot: w1 and w2 are both 0, so the model has no line to reach.]`);
});

test('wrong arguments are refused where they are given', () => {
  expect(() => new Linear(1, '1' as never, 0)).toThrowErrorMatchingInlineSnapshot(`[TypeError: Linear: w2 must be a number, but it is the string "1".]`);
  expect(() => new Linear(1, 1, undefined as never)).toThrowErrorMatchingInlineSnapshot(`[TypeError: Linear: b must be a number, but it is undefined.]`);
  expect(() => new Linear(1, 1, new Parameter(1) as never)).toThrowErrorMatchingInlineSnapshot(`[TypeError: Linear: b must be a number, but it is a Parameter (read its number with .value).]`);
  expect(() => new Split(new Linear(1, 1, 0), 1 as never)).toThrowErrorMatchingInlineSnapshot(`[TypeError: Split: m2 is 1, which has no method forward(x1, x2).]`);
  expect(() => distance(new Part() as never, [0, 0])).toThrowErrorMatchingInlineSnapshot(`[TypeError: distance: the model must be linear, with the parameters w1 and w2.]`);
});
