import { expect, test } from 'vitest';
import { needCount, needModel, needNumber, needSameLength } from './arguments.ts';
import { Module, Parameter } from './module.ts';

class Net extends Module {}

function message(value: unknown): string {
  try {
    needNumber('f', 'x', value);
    return '';
  } catch (error) {
    return String(error);
  }
}

test('an error says what came instead of a number, and how to mend the likely slip', () => {
  const wrong = ['1', undefined, null, NaN, true, [1], { x: 1 }, () => 1, new Parameter(1), new Net(), 1n];
  expect(wrong.map(message)).toMatchInlineSnapshot(`
    [
      "TypeError: f: x must be a number, but it is the string "1".",
      "TypeError: f: x must be a number, but it is undefined.",
      "TypeError: f: x must be a number, but it is null.",
      "TypeError: f: x must be a number, but it is NaN.",
      "TypeError: f: x must be a number, but it is true.",
      "TypeError: f: x must be a number, but it is a list.",
      "TypeError: f: x must be a number, but it is an object.",
      "TypeError: f: x must be a number, but it is a function.",
      "TypeError: f: x must be a number, but it is a Parameter (read its number with .value).",
      "TypeError: f: x must be a number, but it is the module Net.",
      "TypeError: f: x must be a number, but it is the bigint 1n.",
    ]
  `);
});

test('a long text is cut in the error', () => {
  expect(message('x'.repeat(1000)).length).toBeLessThan(120);
});

test('every number but NaN passes, infinities too', () => {
  expect([0, -0, 1e-320, -7.5, Infinity, -Infinity].map(message)).toEqual(['', '', '', '', '', '']);
});

test('a count is 0, 1, 2, …', () => {
  needCount('f', 'n', 0);
  needCount('f', 'n', 7);
  expect(() => needCount('f', 'n', -1)).toThrowErrorMatchingInlineSnapshot(`[RangeError: f: n must be 0 or more, but it is -1.]`);
  expect(() => needCount('f', 'n', 2.5)).toThrowErrorMatchingInlineSnapshot(`[TypeError: f: n must be a whole number, but it is 2.5.]`);
  expect(() => needCount('f', 'n', Infinity)).toThrowErrorMatchingInlineSnapshot(`[TypeError: f: n must be a whole number, but it is Infinity.]`);
});

test('lists of differing length are refused with both lengths', () => {
  needSameLength('f', [1, 2], ['a', 'b']);
  expect(() => needSameLength('f', [1, 2], [])).toThrowErrorMatchingInlineSnapshot(`[RangeError: f: the lists must be equally long, but they have 2 and 0 entries.]`);
});

test('a model is anything with forward', () => {
  needModel('f', 'm', { forward: () => 1 });
  expect(() => needModel('f', 'm', new Net())).toThrowErrorMatchingInlineSnapshot(`[TypeError: f: m is the module Net, which has no method forward(x1, x2).]`);
  expect(() => needModel('f', 'm', 3)).toThrowErrorMatchingInlineSnapshot(`[TypeError: f: m is 3, which has no method forward(x1, x2).]`);
});
