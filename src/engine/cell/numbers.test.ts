import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompiledCell } from './cell.ts';
import { compileCell } from './compile.ts';
import { editNumbers, shortNumber, thetaOf, withNumbers } from './numbers.ts';

const compile = (source: string) => compileCell({ id: 'a', source, defines: true });
const theta = (source: string) => thetaOf(compile(source));
const literal = (source: string, at = 0) => compile(source).literals[at];

/** Writes one number into the first literal that can be scrubbed. */
function set(source: string, value: number, step?: number): string {
  const cell = compile(source);
  const index = cell.literals.findIndex(({ scrub }) => scrub);
  return editNumbers(cell, [{ index, value, ...(step ? { step } : {}) }]);
}

test.for([
  ['a sign directly before a number belongs to it', 'f(-0.9)', [-0.9]],
  ['a sign between two values does not', 'a-1; a - 2', [1, 2]],
  ['a sign apart does not', 'f(- 1)', [1]],
  ['a digit in a name, a text, a comment, a template or an expression of letters is no number',
    'x1; "2"; /* 3 */ `4`; /5/; a6.b7', []],
  ['a number inside a template is one', '`${1}`', [1]],
  ['a number of a type is none', 'const x: 1 | 2 = y as 3; let z: A[4];', []],
  ['numbers are read as JavaScript reads them', 'f(0xff, 1e3, .5, 1_000, 0b11, 5.)', [255, 1000, 0.5, 1000, 3, 5]],
  ['a big integer is none', '10n', []],
  ['an import has none', 'import { a } from "mini-ml"; a(1)', [1]],
] as const)('%s', ([, source, numbers]) => {
  expect(theta(source)).toEqual(numbers);
});

test.for([
  ['an index', 'a[0]'], ['a negative index', 'a[-1]'], ['a key', '({ 1: b })'],
  ['a key of a class', 'class A { 1 = b }'], ['a key of a pattern', 'const { 0: b } = a;'],
  ['an optional index', 'a?.[2]'],
] as const)('%s is never scrubbed', ([, source]) => {
  expect(compile(source).literals.map(({ scrub }) => scrub)).toEqual([false]);
});

test.for([
  ['const b = -0.9', 'b'], ['this.w1 = 3', 'w1'], ['let x; x = 3', 'x'], ['({ width: 4 })', 'width'],
  ['class A { p = 1 }', 'p'],
  ['(a = 1) => a', 'a'], ['const b = new Parameter(2)', 'b'], ['const s = [[7, 8]]', 's[0][0]'],
  ['f(1, 2)', undefined],
  ['const p: Point = [1, 2] as const', 'p[0]'], ['const x = 1 + y', undefined], ['({ a: [5] })', 'a[0]'],
] as const)('in `%s` the number is called %s', ([source, name]) => {
  expect(literal(source)?.name).toBe(name);
});

test('an argument says of what it is one', () => {
  const [first, second] = compile('new Linear(1, -2)').literals;
  expect([first?.argument, second?.argument]).toEqual([{ of: 'Linear', index: 0 }, { of: 'Linear', index: 1 }]);
  expect(literal('a.b(1)')?.argument).toBeUndefined();
});

test.for([
  [0.30000000000000004, 0.01, '0.3'], [-0.0004, 0.001, '0'], [1.26, 0.25, '1.25'], [1234.6, 5, '1235'], [-0, 0, '0'],
  [1e21, 0, '1e+21'], [0.1, 0, '0.1'], [12.3456789, 0.0001, '12.3457'], [2.5e-7, 1e-8, '2.5e-7'],
] as const)('%d in steps of %d is written %s', ([value, step, text]) => {
  expect(shortNumber(value, step)).toBe(text);
});

test('no literal says what is not finite', () => {
  expect(() => shortNumber(Number.NaN)).toThrow('NaN cannot be written as a number literal');
});

test.for([
  ['const b = -0.9;', 0.25, 'const b = 0.25;'],
  ['f(1);', -1, 'f(-1);'],
  ['x-1', -1, 'x- -1'],
  ['x - 1', -1, 'x - -1'],
  ['() => { return-1 }', 1, '() => { return 1 }'],
  ['2 ** x', -2, '(-2) ** x'],
  ['1.5.toFixed(a)', 2, '(2).toFixed(a)'],
  ['1.5/* a */.toFixed(a)', -2, '(-2)/* a */.toFixed(a)'],
  ['x?.5:y', 0.25, 'x?0.25:y'],
  ['x\n1', -1, 'x\n;-1'],
  ['x;\n1', -1, 'x;\n-1'],
] as const)('%j with %d becomes %j', ([source, value, edited]) => {
  expect(set(source, value)).toBe(edited);
});

test('a value that depends on numbers alone keeps its code', () => {
  const cell = compile('const a = 1; b(a, -2.5);');
  const now = withNumbers(cell, 'const a = -12; b(a, 3);');
  expect(now && thetaOf(now)).toEqual([-12, 3]);
  expect(now).toEqual({ ...compile('const a = -12; b(a, 3);'), code: cell.code });
});

test.for([
  ['another name', 'f(1)', 'g(1)'], ['one number more', 'f(1)', 'f(1, 2)'], ['an index', 'a[0]', 'a[1]'],
  ['a sign that takes away', 'a-1', 'a--1'], ['a name grown from a number', 'f(1)', 'f(1x)'],
  ['no number', 'f(1)', 'f()'],
  ['a big integer', 'f(1)', 'f(1n)'], ['a second dot', 'f(1.5)', 'f(1.5.5)'], ['an octal', 'f(1)', 'f(010)'],
  ['a sign after an open line', 'x\n1', 'x\n-1'], ['a comment', 'f(1)', 'f(1) // 2'],
] as const)('%s is more than a number', ([, source, edited]) => {
  expect(withNumbers(compile(source), edited)).toBeUndefined();
});

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
const cells = fc.constantFrom(
  'const b = -0.9;\nshow(new Linear(1, 1, b), s1, s2);',
  'x-1 - (-2) ** 3', 'const s1: Point[] = [[0.5, .2], [1e-3, 0xf]];',
  'x\n1\n-2\n3..toFixed(4)', 'class A { p = 1; [2] = 3; 4 = 5 }\nnew A().p+1', 'f(-1)[0]-1;return1-1;`${-5}`;y?.5:-.5',
  'for (let i = 0; i < 10; i++) { if (i > 3) -1; else 2 }', 'const f = (a = 1) => -1; f()-f(2)/-3;/4/.test("5"+6)',
);

/** The source without its numbers, and without what may be put around one. */
function rest({ source, literals }: CompiledCell): string {
  const texts = literals.map(({ start }, at) => source.slice(literals[at - 1]?.end ?? 0, start));
  return [...texts, source.slice(literals.at(-1)?.end ?? 0)].join('#').replace(/[ ;()]/g, '');
}

test('whatever the numbers become, the code parses, says those numbers, and all else stays byte for byte', () => {
  fc.assert(fc.property(cells, fc.array(numbers, { minLength: 12, maxLength: 12 }), (source, values) => {
    const cell = compile(source);
    const wanted = cell.literals.map(({ scrub, value }, at) => (scrub ? (values[at] ?? 0) + 0 : value));
    const edited = editNumbers(cell, wanted.map((value, index) => ({ index, value })));
    expect(theta(edited)).toEqual(wanted);
    expect(rest(compile(edited))).toBe(rest(cell));
  }));
});

test('a number-only edit gives what compiling anew gives', () => {
  fc.assert(fc.property(cells, fc.array(numbers, { minLength: 12, maxLength: 12 }), (source, values) => {
    const cell = compile(source);
    const edited = editNumbers(cell, values.map((value, index) => ({ index, value })));
    const quick = withNumbers(cell, edited);
    if (quick) expect(quick).toEqual({ ...compile(edited), code: quick.code, edits: quick.edits });
  }));
});
