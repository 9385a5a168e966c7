import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add, eq, exp, id, inv, invBack, isClose, log, logBack, lt, max, mul, neg, relu, reluBack, sigmoid,
} from './operators.ts';

const number = fc.double({ min: -100, max: 100, noNaN: true });
const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const notZero = fc.oneof(positive, positive.map((x) => -x));

function forAll(law: (x: number, y: number, z: number) => void): void {
  fc.assert(fc.property(number, number, number, law));
}

/** The slope of fn at x, by a central difference. */
function slope(fn: (x: number) => number, x: number): number {
  const h = 1e-5 * Math.max(1, Math.abs(x));
  return (fn(x + h) - fn(x - h)) / (2 * h);
}

test('add and mul are commutative, associative up to rounding, and mul distributes over add', () => {
  forAll((x, y, z) => {
    expect(add(x, y)).toBe(add(y, x));
    expect(mul(x, y)).toBe(mul(y, x));
    expect(add(add(x, y), z)).toBeCloseTo(add(x, add(y, z)), 9);
    expect(mul(mul(x, y), z)).toBeCloseTo(mul(x, mul(y, z)), 6);
    expect(mul(z, add(x, y))).toBeCloseTo(add(mul(z, x), mul(z, y)), 6);
  });
});

test('0 and 1 change nothing, neg is its own inverse and sums to 0', () => {
  forAll((x) => {
    expect(add(x, 0)).toBe(x + 0);
    expect(mul(x, 1)).toBe(x);
    expect(id(x)).toBe(x);
    expect(neg(neg(x))).toBe(x);
    expect(add(x, neg(x))).toBe(0);
  });
});

test('of x < y, x = y and y < x exactly one gives 1', () => {
  const withTies = fc.constantFrom(-1, -0, 0, 0.5, 1, Infinity);
  fc.assert(fc.property(fc.oneof(number, withTies), fc.oneof(number, withTies), (x, y) => {
    expect([lt(x, y), eq(x, y), lt(y, x)].sort()).toEqual([0, 0, 1]);
    expect(eq(x, x)).toBe(1);
  }));
});

test('max is one of its arguments and not below either', () => {
  forAll((x, y) => {
    expect([x, y]).toContain(max(x, y));
    expect(max(x, y)).toBeGreaterThanOrEqual(x);
    expect(max(x, y)).toBeGreaterThanOrEqual(y);
    expect(max(x, y) + 0).toBe(max(y, x) + 0);
  });
});

test('isClose is symmetric, true of x with itself, and strict at 0.01', () => {
  forAll((x, y) => {
    expect(isClose(x, y)).toBe(isClose(y, x));
    expect(isClose(x, x)).toBe(true);
    expect(isClose(x, x + 0.011)).toBe(false);
    expect(isClose(x, x + 0.009)).toBe(true);
  });
  expect(isClose(0, 0.01)).toBe(false);
});

test('sigmoid lies in [0, 1], grows, is 1/2 at 0, and σ(-x) = 1 - σ(x)', () => {
  forAll((x, y) => {
    expect(sigmoid(x)).toBeGreaterThanOrEqual(0);
    expect(sigmoid(x)).toBeLessThanOrEqual(1);
    expect(sigmoid(Math.max(x, y))).toBeGreaterThanOrEqual(sigmoid(Math.min(x, y)));
    expect(sigmoid(-x)).toBeCloseTo(1 - sigmoid(x), 12);
    expect(sigmoid(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 12);
  });
  expect(sigmoid(0)).toBe(0.5);
});

test('sigmoid stays a number and keeps its small values where e to the x overflows', () => {
  expect(sigmoid(1000)).toBe(1);
  expect(sigmoid(-1000)).toBe(0);
  expect(sigmoid(-Infinity)).toBe(0);
  expect(sigmoid(-720) / Math.exp(-720)).toBeCloseTo(1, 9);
});

test('relu keeps what is above 0 and nothing else', () => {
  forAll((x) => {
    expect(relu(x)).toBe(x > 0 ? x : 0);
    expect(relu(x) - relu(-x)).toBe(x + 0);
  });
});

test('exp turns sums into products, log undoes exp, inv undoes itself', () => {
  fc.assert(fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (x) => {
    expect(exp(add(x, 1)) / mul(exp(x), Math.E)).toBeCloseTo(1, 9);
    expect(log(exp(x) - 1e-6)).toBeCloseTo(x, 9);
  }));
  fc.assert(fc.property(notZero, (x) => {
    expect(inv(inv(x)) / x).toBeCloseTo(1, 12);
    expect(mul(x, inv(x))).toBeCloseTo(1, 12);
  }));
  expect(log(0)).toBe(Math.log(1e-6));
});

test('logBack, invBack and reluBack are d times the slope', () => {
  fc.assert(fc.property(positive, number, (x, d) => {
    expect(logBack(x, 1)).toBeCloseTo(slope(log, x), 3);
    expect(logBack(x, d)).toBeCloseTo(d * logBack(x, 1), 6);
  }));
  fc.assert(fc.property(notZero, number, (x, d) => {
    expect(invBack(x, 1) / slope(inv, x)).toBeCloseTo(1, 3);
    expect(invBack(x, d) / invBack(x, 1)).toBeCloseTo(d, 9);
    expect(reluBack(x, d)).toBeCloseTo(d * slope(relu, x), 3);
  }));
});

test('the slope at the kink of relu is 0 by choice', () => {
  expect(reluBack(0, 5)).toBe(0);
  expect(reluBack(Number.MIN_VALUE, 5)).toBe(5);
});

test('what is not a number is refused by every operator, in every place', () => {
  const operators = [
    add, eq, exp, id, inv, invBack, isClose, log, logBack, lt, max, mul, neg, relu, reluBack, sigmoid,
  ];
  for (const operator of operators) {
    const call = operator as (...args: unknown[]) => unknown;
    for (let place = 0; place < operator.length; place += 1) {
      const args = Array.from({ length: operator.length }, (_, i) => i === place ? '1' : 1);
      expect(() => call(...args)).toThrow(new RegExp(`^${operator.name}: [xyd] must be a number, but it is the string`));
    }
  }
});

test('log of a negative number and 1 / 0 are refused', () => {
  expect(() => log(-1)).toThrowErrorMatchingInlineSnapshot(`[RangeError: log: x must be 0 or more, but it is -1.]`);
  expect(() => inv(0)).toThrowErrorMatchingInlineSnapshot(`[RangeError: inv: x must not be 0, because 1 / 0 is not a number.]`);
  expect(() => invBack(0, 1)).toThrowErrorMatchingInlineSnapshot(`[RangeError: invBack: x must not be 0, because 1 / 0 is not a number.]`);
});
