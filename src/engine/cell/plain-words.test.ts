import { expect, test } from 'vitest';
import { compileCell } from './compile.ts';
import { asWritten, plainly } from './plain-words.ts';

const cases: readonly (readonly [engine: string, plain: string])[] = [
  ['TypeError: list.pusj is not a function', 'There is no method `pusj` here. Did you mean `push`?'],
  ['TypeError: Math.flor is not a function', 'There is no method `flor` here. Did you mean `floor`?'],
  ['TypeError: m.foward is not a function', 'There is no method `foward` here. Did you mean `forward`?'],
  ['TypeError: m.qqqqq is not a function',
    'There is no method `qqqqq` here. Check its spelling, and what comes before the dot.'],
  ['TypeError: n is not a function', '`n` is not a function, so it cannot be called with parentheses.'],
  ['TypeError: 2 is not a function', '`2` is a number, so it cannot be called. Write a product as `2 * (…)`.'],
  ['TypeError: -0.5 is not a function', '`-0.5` is a number, so it cannot be called. Write a product as `-0.5 * (…)`.'],
  ['TypeError: list.length is not a function', '`length` is a value, not a method: write it without parentheses.'],
  ['TypeError: Math.PI is not a function', '`PI` is a value, not a method: write it without parentheses.'],
  ['TypeError: (intermediate value)(...) is not a function',
    'What comes before the parentheses is not a function, so it cannot be called.'],
  ['TypeError: five is not a constructor', '`new` needs a class, and `five` is not one.'],
  ["TypeError: Class constructor Linear cannot be invoked without 'new'", 'Write `new Linear(…)`.'],
  ["TypeError: class constructors must be invoked with 'new'", 'Write `new` before the name of the class.'],
  ["TypeError: Cannot read properties of undefined (reading 'x')",
    'What comes before `x` has no value: it is `undefined`. Check where it comes from.'],
  ["TypeError: Cannot set properties of null (setting 'w')",
    'What comes before `w` has no value: it is `null`. Check where it comes from.'],
  ['TypeError: can\'t access property "x", point is undefined',
    'What comes before `x` has no value: it is `undefined`. Check where it comes from.'],
  ["TypeError: Cannot destructure property 'a' of 'b' as it is undefined.",
    'What comes before `a` has no value: it is `undefined`. Check where it comes from.'],
  ['TypeError: b is undefined', '`b` has no value here: it is `undefined`.'],
  ["ReferenceError: Cannot access 'a' before initialization", '`a` is used before the line that defines it.'],
  ["ReferenceError: can't access lexical declaration 'a' before initialization", '`a` is used before the line that defines it.'],
  ['ReferenceError: forwrad is not defined', 'There is no `forwrad` here. Did you mean `forward`?'],
  ['ReferenceError: nothing is not defined', 'There is no `nothing` here. Define it above, or check its spelling.'],
  ["ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
    'Call `super()` first in this constructor, before you use `this`.'],
  ["ReferenceError: must call super constructor before using 'this' in derived class constructor",
    'Call `super()` first in this constructor, before you use `this`.'],
  ['TypeError: Assignment to constant variable.', 'A `const` keeps its first value. Declare it with `let` to change it.'],
  ["TypeError: invalid assignment to const 'a'", 'A `const` keeps its first value. Declare it with `let` to change it.'],
  ['TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))',
    'Only lists and other sequences can be looped over, spread with `...` or taken apart with `[ ]`.'],
  ['TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function',
    'Only lists and other sequences can be looped over, spread with `...` or taken apart with `[ ]`.'],
  ['RangeError: Maximum call stack size exceeded',
    'A function keeps calling itself and never stops. Check the case in which it should stop.'],
  ['InternalError: too much recursion',
    'A function keeps calling itself and never stops. Check the case in which it should stop.'],
  ['RangeError: Invalid array length', 'The length of a list must be a whole number, 0 or more.'],
  ['TypeError: Reduce of empty array with no initial value',
    'The list is empty. Give `reduce` a value to start from as its second argument.'],
  ['TypeError: Cannot convert undefined or null to object', 'This needs an object, but there is no value.'],
  ["TypeError: can't convert undefined to object", 'This needs an object, but there is no value.'],
  ['TypeError: Cannot mix BigInt and other types, use explicit conversions',
    'A number and a BigInt (such as `1n`) cannot be combined. Use only one of the two.'],
  ["TypeError: Cannot assign to read only property '0' of object '[object Array]'",
    '`0` cannot be changed. Make a new value instead.'],
  ['TypeError: "a" is read-only', '`a` cannot be changed. Make a new value instead.'],
  ['TypeError: Cannot set property size of #<Box> which has only a getter', '`size` is computed and cannot be set.'],
  ['TypeError: setting getter-only property "size"', '`size` is computed and cannot be set.'],
  ['TypeError: Cannot add property x, object is not extensible',
    'This object is frozen, so no field can be added. Make a new object instead.'],
  ['TypeError: can\'t define property "x": Object is not extensible',
    'This object is frozen, so no field can be added. Make a new object instead.'],
  ["SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)",
    'The text is not valid JSON: names and strings need double quotes, and the last item needs no comma.'],
  ['TypeError: cyclic object value', 'The value contains itself, so it cannot be written as JSON.'],
  ['RangeError: toFixed() digits argument must be between 0 and 100',
    'The number of digits must be from 0 to 100, or from 1 to 100 for `toPrecision`.'],
  ['RangeError: Invalid count value: -1', 'A string can be repeated 0 or more times, but not infinitely many times.'],
  ["TypeError: Cannot use 'in' operator to search for 'a' in 5",
    '`in` needs an object on its right.'],
  ["TypeError: Right-hand side of 'instanceof' is not callable", '`instanceof` needs a class on its right.'],
];

test.each(cases)('%s', (engine, plain) => {
  expect(plainly(engine, ['class Odd { forward() {} }'])).toBe(plain);
});

test('what the code itself throws is left as it is', () => {
  expect(plainly('Error: expected 2 numbers, got 3', ['a'])).toBeUndefined();
  expect(plainly('RangeError: w1 must be between -10 and 10', ['a'])).toBeUndefined();
});

/** What the engine that runs this test says. */
function said(code: string): string {
  try {
    new Function(`"use strict"; ${code}`)();
  } catch (error) {
    return String(error);
  }
  return '';
}

test.each([
  '[].pusj(1)', 'undefined.x', 'null.x = 1', 'const a = 1; a = 2', 'const [b] = 5', 'new (class A {}).prototype.x()',
  'a; let a', 'nothing', 'new Array(-1)', '[].reduce((a) => a)', 'Object.keys(null)', '1n + 1', 'JSON.parse("{a")',
  'class A {}; A()', 'Object.freeze([1])[0] = 2', '(1).toFixed(101)', '"a".repeat(-1)', '"a" in 5', '({}) instanceof 5',
  'const { a } = null', 'for (const a of 5) a', '(function f() { f(); })()', '[...{}]', 'const o = {}; o.o = o; JSON.stringify(o)',
])('the engine at hand is understood: %s', (code) => {
  expect(plainly(said(code), [])).toEqual(expect.any(String));
});

/** What is said when this code fails, thrown at the first place of `at` in it. */
function written(source: string, at: string, message: string): string {
  const cell = compileCell({ id: 'a', source, defines: true });
  const rows = cell.code.slice(0, cell.code.indexOf(at)).split('\n');
  const stack = `${message}\n    at a:${rows.length}:${rows.at(-1)!.length + 1}`;
  return asWritten(message, stack, [{ cell, file: 'a', line: 1, column: 1 }]);
}

test('numbers of a cell are quoted as its author wrote them, not as they are read', () => {
  expect(written('const x = 1;\n2.50(x + 1);', '(x', 'TypeError: $$t[1] is not a function'))
    .toBe('TypeError: 2.50 is not a function');
  expect(written('[3, -1].sortt();', 'sortt', 'TypeError: [$$t[0],$$t[1]].sortt is not a function'))
    .toBe('TypeError: [3,-1].sortt is not a function');
});

test('a class without `new` has the name that stands in the code, whatever it is called where it is loaded', () => {
  const message = "TypeError: Class constructor Ie cannot be invoked without 'new'";
  expect(written('Linear(1, 2, 3);', 'Linear', message))
    .toBe("TypeError: Class constructor Linear cannot be invoked without 'new'");
  expect(written('(A as any)();', '()', message)).toBe(message);
  expect(asWritten(message, '', [])).toBe(message);
});
