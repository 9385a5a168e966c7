import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from './datasets.ts';
import { fullLoss, logSigmoidLoss } from './losses.ts';
import { Linear } from './models.ts';
import { Module } from './module.ts';
import { relu, sigmoid } from './operators.ts';

const number = fc.double({ min: -30, max: 30, noNaN: true });
const points = fc.array(fc.tuple(number, number), { maxLength: 6 });

test('the smooth loss is -log σ(-x), above relu by at most log 2', () => {
  fc.assert(fc.property(number, (x) => {
    const loss = logSigmoidLoss(x);
    expect(loss).toBeCloseTo(-Math.log(sigmoid(-x)), 9);
    expect(loss).toBeGreaterThanOrEqual(relu(x));
    expect(loss - relu(x)).toBeLessThanOrEqual(Math.LN2 + 1e-12);
  }));
});

test('the smooth loss keeps its digits far from 0', () => {
  expect(logSigmoidLoss(1000)).toBe(1000);
  expect(logSigmoidLoss(-1000)).toBe(0);
  expect(logSigmoidLoss(-50) / Math.exp(-50)).toBeCloseTo(1, 12);
});

test('the full loss adds pointLoss(m) of circles and pointLoss(-m) of crosses', () => {
  fc.assert(fc.property(points, points, (circles, crosses) => {
    const model = new Linear(1, -2, 0.5);
    let expected = 0;
    for (const [x1, x2] of circles) expected += relu(x1 - 2 * x2 + 0.5);
    for (const [x1, x2] of crosses) expected += relu(-(x1 - 2 * x2 + 0.5));
    expect(fullLoss(model, circles, crosses, relu)).toBeCloseTo(expected, 9);
  }));
});

test('a model that gets all points right has ReLU loss 0, and some smooth loss', () => {
  const circles: Point[] = [[0.1, 0.1]];
  const crosses: Point[] = [[0.9, 0.9]];
  const model = new Linear(1, 1, -1);
  expect(fullLoss(model, circles, crosses, relu)).toBe(0);
  expect(fullLoss(model, circles, crosses, logSigmoidLoss)).toBeCloseTo(0.742201, 6);
  expect(fullLoss(model, crosses, circles, relu)).toBeCloseTo(1.6, 12);
});

test('no points, no loss', () => {
  expect(fullLoss(new Linear(1, 1, -1), [], [], logSigmoidLoss)).toBe(0);
});

test('a model without forward, a score and a loss that are no numbers are refused', () => {
  const circles: Point[] = [[0, 0], [1, 1]];
  const holed = { forward: (x1: number) => x1 === 1 ? NaN : 1 };
  expect(() => fullLoss(new Module() as never, circles, [], relu)).toThrowErrorMatchingInlineSnapshot(`[TypeError: fullLoss: model is the module Module, which has no method forward(x1, x2).]`);
  expect(() => fullLoss(holed, circles, [], relu)).toThrowErrorMatchingInlineSnapshot(`[TypeError: fullLoss: the score of circles[1] must be a number, but it is NaN.]`);
  expect(() => fullLoss(new Linear(1, 1, 0), [], circles, () => NaN)).toThrowErrorMatchingInlineSnapshot(`[TypeError: fullLoss: the loss of crosses[0] must be a number, but it is NaN.]`);
  expect(() => fullLoss(new Linear(1, 1, 0), 3 as never, [], relu)).toThrowErrorMatchingInlineSnapshot(`[TypeError: fullLoss: circles must be a list, but it is 3.]`);
  expect(() => logSigmoidLoss('1' as never)).toThrowErrorMatchingInlineSnapshot(`[TypeError: logSigmoidLoss: x must be a number, but it is the string "1".]`);
});
