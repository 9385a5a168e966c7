import { expect, test } from 'vitest';
import { logSigmoidLoss, relu } from '../core/index.ts';
import { answersOf, trace } from './trace.ts';

test('a straight piece takes two points, a bend one more', () => {
  expect(trace(relu, [-2, 2])).toEqual([[[-2, 0], [0, 0], [2, 2]]]);
});

test('a bent curve is never farther from the function than half a pixel of 400', () => {
  const [path = []] = trace(logSigmoidLoss, [-4, 4]);
  const gaps = path.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = path[index]!;
    return Math.abs(logSigmoidLoss((x1 + x2) / 2) - (y1 + y2) / 2);
  });
  expect(Math.max(...gaps)).toBeLessThan(4.02 / 800);
  expect(path.length).toBeLessThan(60);
});

test('a step stands upright', () => {
  const [path = []] = trace((x) => (x < 0.3 ? 0 : 1), [-1, 1]);
  const [left, right] = [path.findLast(([, y]) => y === 0)!, path.find(([, y]) => y === 1)!];
  expect(right[0] - left[0]).toBeLessThan(2 / 400);
});

test('where a function has no finite value, its curve has a gap', () => {
  const paths = trace((x) => 1 / x, [-1, 1]);
  expect(paths).toHaveLength(2);
  expect(trace(Math.log, [-1, 1]).flat().every(([x]) => x > 0)).toBe(true);
});

test('a function without any finite value, or without numbers, is an error', () => {
  expect(() => trace(() => NaN, [0, 1])).toThrowErrorMatchingInlineSnapshot(`[FigureError: The function has no finite value in this range.]`);
  expect(() => answersOf((() => 'one') as never)(2)).toThrowErrorMatchingInlineSnapshot(`[FigureError: The function returned one at 2. It must return a number.]`);
  expect(() => answersOf(undefined as never)).toThrowErrorMatchingInlineSnapshot(`[FigureError: There is no function to draw. Give one from x to a number.]`);
});
