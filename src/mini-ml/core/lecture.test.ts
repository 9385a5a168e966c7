import { expect, test } from 'vitest';
import { foot, fullLoss, Linear, logSigmoidLoss, relu, type Point } from './index.ts';

/** The lecture's ten points with all their digits, in order; the lecture itself shows four. */
const points: readonly Point[] = [
  [0.5714025946899135, 0.4288890546751146],
  [0.5780913011344704, 0.20609823213950174],
  [0.81332125135732, 0.8235888725334455],
  [0.6534725339011758, 0.16022955651881965],
  [0.5206693596399246, 0.32777281162209315],
  [0.24999667668640035, 0.9528169091459117],
  [0.9965569925394552, 0.04455638245043303],
  [0.860161037286291, 0.603190610968185],
  [0.3816059859191179, 0.28361821790671515],
  [0.674964847134956, 0.45683115105830563],
];
const y = [1, -1, 1, -1, -1, 1, 1, 1, -1, 1];
const circles = points.filter((_, i) => y[i] === -1);
const crosses = points.filter((_, i) => y[i] === 1);

test('the label is +1 exactly where x1 + x2 > 1', () => {
  expect(points.map(([x1, x2]) => x1 + x2 > 1 ? 1 : -1)).toEqual(y);
});

test.each([[-1.5, 1.6606], [-1, 0], [-0.5, 1.1116]])('the ReLU loss of Linear(1, 1, %f) is %f', (b, loss) => {
  expect(fullLoss(new Linear(1, 1, b), circles, crosses, relu)).toBeCloseTo(loss, 4);
});

test.each([[-2, 0.126928], [-0.2, 0.598139], [0, 0.693147], [1, 1.313262]])('-ln σ(-x) of %f is %f', (x, loss) => {
  expect(logSigmoidLoss(x)).toBeCloseTo(loss, 6);
});

test.each([
  [-1.5, [0.9360, 0.5640]],
  [-1, [0.6860, 0.3140]],
  [-0.5, [0.4360, 0.0640]],
])('the perpendicular from the first circle meets x1 + x2 + %f = 0 at %j', (b, [x1 = NaN, x2 = NaN]) => {
  const [at1, at2] = foot(new Linear(1, 1, b), circles[0] as Point);
  expect(at1).toBeCloseTo(x1, 4);
  expect(at2).toBeCloseTo(x2, 4);
});
