import { expect, test } from 'vitest';
import { namesOf } from './names.ts';
import { parse } from './parse.ts';

const names = (source: string) => namesOf(parse(source));
const reads = (source: string): string => names(source).reads.map(({ name, soft }) => (soft ? `${name}?` : name)).join(' ');
const defines = (source: string): string =>
  names(source).defines.map(({ name, type }) => (type ? `type ${name}` : name)).join(' ');
const assigns = (source: string): string => names(source).assigns.map(({ name }) => name).join(' ');

test.for([
  ['a name that stands free', 'a + b.c', 'a b'],
  ['each name once, in the order of the text', 'b; a; b; a', 'b a'],
  ['no name of its own, wherever it is defined', 'f(); function f() { return x; } const x = 1;', ''],
  ['no property', 'a.b?.c.d', 'a'],
  ['a computed property', 'a[b]', 'a b'],
  ['no key, but a computed one', '({ a: b, [c]: d, e })', 'b c d e'],
  ['no method name', '({ a() { return b; }, get c() { return d; } })', 'b d'],
  ['no parameter', '(a, { b, c: [d] }, ...e) => a + b + d[0] + e + f', 'f'],
  ['a default value', '({ a = b, [c]: d = e }, f = a) => d', 'b c e'],
  ['default values of a pattern', 'const { a = b, [c]: d } = e;', 'b c e'],
  ['no name of an inner function', 'const f = function g() { return g + arguments.length; };', ''],
  ['`arguments` outside a function', '() => arguments', 'arguments'],
  ['no name of a class expression', '(class A extends B { x = A; })', 'B'],
  ['fields, computed keys and static blocks', 'class A { x = a; [b] = 1; static { var c; c; d; } #y = e; }', 'a b d e'],
  ['what a block hides, outside it', '{ const a = 1; a; } a', 'a'],
  ['no `var` of a block below', 'a; { var a = 1; }', ''],
  ['no `var` of a loop', 'for (var i = 0; i < n; i++); i', 'n'],
  ['what a loop hides, outside it', 'for (const a of b) a; a', 'b a'],
  ['what a loop runs over, though it is called the same', '{ for (const a of as) { a; } }', 'as'],
  ['no caught error', 'try { a } catch ({ message }) { message } finally { b }', 'a b'],
  ['no caught nothing', 'try { a } catch { b }', 'a b'],
  ['no name of a case, in any case', 'switch (a) { case b: const c = 1; default: c }', 'a b'],
  ['no label', 'a: for (;;) { continue a; break a; }', ''],
  ['no import', 'import { a, b as c } from "mini-ml"; a + c + b', 'b'],
  ['no type', 'const x: A = b as C<D>; f<E>(x); type F = G; let y: typeof x;', 'b f'],
  ['no `implements`', 'class A implements B {}', ''],
  ['no type guard', 'function f(this: T, x: unknown): x is string { return x === y; }', 'y'],
  ['names in a template', '`${a} ${`${b}`}`', 'a b'],
  ['what it assigns to, if that is its own', 'let a = 1; a = b; a++;', 'b'],
  ['softly what `typeof` asks for', 'typeof a; typeof b.c', 'a? b'],
  ['firmly what is also used', 'typeof a; a', 'a'],
  ['names behind `as`, `!` and `satisfies`', '(a as B)!; c satisfies D', 'a c'],
  ['new.target as nothing', 'function F() { return new.target; }', ''],
  ['an async iterator', 'for await (const a of b) { await a; }', 'b'],
  ['a tag', 'a`${b}`', 'a b'],
  ['an inner function at its place', '{ function a() {} a(); } a()', 'a'],
])('a cell reads %s', ([, source = '', names = '']) => {
  expect(reads(source)).toBe(names);
});

test.for([
  ['variables of every kind', 'const a = 1; let b; var c;', 'a b c'],
  ['all names of a pattern', 'const { a, b: [c, ...d], e = 1, ...f } = g;', 'a c d e f'],
  ['functions and classes', 'function a() {} class B {} async function* c() {}', 'a B c'],
  ['what it imports, so that it can be read below', 'import { a, b as c } from "mini-ml";', 'a c'],
  ['types', 'type A = 1; interface B {} import { type C } from "mini-ml"; import type { D } from "mini-ml";',
    'type A type B type C type D'],
  ['`var` of a block, but not of a function', '{ var a = 1; const b = 2; } function f() { var c; }', 'f a'],
  ['nothing inside a block', '{ const a = 1; function f() {} }', ''],
  ['an overloaded function once', 'function f(a: 1): 1;\nfunction f(a: unknown) { return a; }', 'f'],
  ['nothing by assigning', 'a = 1;', ''],
])('a cell defines %s', ([, source = '', names = '']) => {
  expect(defines(source)).toBe(names);
});

test.for([
  ['a free name', 'a = 1', 'a'],
  ['a free name behind a type', '(a as number) = 1; b! += 2', 'a b'],
  ['a free name in a pattern', '[a, { b: c = 1 }] = d', 'a c'],
  ['a free name in a loop', 'for (a of b); for (c in d);', 'a c'],
  ['a free name by counting', 'a++; --b', 'a b'],
  ['an import', 'import { a } from "mini-ml"; a = 1', 'a'],
  ['no name that hides an import', 'import { a } from "mini-ml"; { let a = 1; a = 2; }', ''],
  ['no own name', 'let a; a = 1; function f(b) { b = 2; }', ''],
  ['no field of another value', 'a.b = 1; a[0]++', ''],
])('a cell assigns wrongly to %s', ([, source = '', names = '']) => {
  expect(assigns(source)).toBe(names);
});

test('a name is found at its first place', () => {
  expect(names('const x = 1;\nx + abc(abc)').reads).toEqual([{ name: 'abc', at: 17, soft: false }]);
});
