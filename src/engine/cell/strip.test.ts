import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { stripTypes } from './strip.ts';

const stripped = (source: string): string => stripTypes(source, parse(source));

const snippets = [
  'const x: number = 1;',
  'let x: number',
  'let x!: number;',
  'const [a, b]: [number, string] = f();',
  'const { a, b }: { a: number; b?: string } = f();',
  'const f = (x: number, y?: string, ...rest: number[]): string => `${x}`;',
  'const f = <T,>(x: T): T => x;',
  'const f = async <T>(x: T): Promise<T> => x;',
  'const f = async <\nT>(x: T) => x;',
  'function f() { return <\n  T,\n>(x: T) => x; }',
  'function f() { return <T>\n(x: T) => x; }',
  'function f() { return async <\nT>(x: T) => x; }',
  'function f() { return <\nT>/* c */(x: T): {\n} => x; }',
  'function f() { return <\nT>(x: T) => x ? 1 : 2; }',
  'function* f() { yield <\nT>(x: T) => x; }',
  'function f() { throw <\nT>(x: T) => x; }',
  'function f() { return (<\nT>(x: T) => x); }',
  'const f = async <\n  T,\n  U\n>(\n  x: T,\n  y: U,\n) => x;',
  'const f = (x: number): {\n  a: number;\n} => ({ a: x });',
  'const f = async (x: number): Promise<\n  number\n> => x;',
  'function f<T extends { a: number }>(this: Window, x: T): asserts x is T { return x; }',
  'function f(this: Window) {}',
  'function f(x: number): number;\nfunction f(x: string): string;\nfunction f(x: unknown) { return x; }',
  'function* g(): Generator<number> { yield 1 as number; }',
  'class A<T> extends B<T> implements C, D<T> { x: number = 1; readonly y?: string; private z!: boolean; }',
  'abstract class A { abstract area(): number; abstract size: number; double(): number { return 2 * this.area(); } }',
  'class A { static readonly one: number = 1; protected static two = 2; static { this.two = 3 as number; } }',
  'class A extends B { override f(x: number): void {} public get a(): number { return 1; } set a(v: number) {} }',
  'class A { private *items(): Iterable<number> {} public async go(): Promise<void> {} public [key]: number = 1; }',
  'class A { x = 1\n  private *items() {} }',
  'class A { x = 1\n  readonly [k] = 2 }',
  'class A { constructor(x: number);\n  constructor(x: unknown) {} f(a: number): void; f() {} }',
  'class A { [key: string]: number; x = 1; }',
  'class A { #x?: number; #y!: string; "quoted"?: number; 1?: string; [c]?: number; f?(): void; }',
  'class A { private = 1; readonly: number = 2; public(): void {} }',
  'const x = y as number;',
  'const x = (y as number) + 1;',
  'const x = (a + b) as unknown as number;',
  'const x = y satisfies number as const;',
  'const x = y!.z![0]!;',
  'const x = f<number>(1), z = new Map<string, number[]>();',
  'const x = tag<string>`a`;',
  'const g = f<number>;',
  'a?.b!.c; a?.b<number>();',
  'a?.<number>(b); a?.b?.<number>()',
  'for (const x of y as number[]) { x as string; }',
  'for (let i: number = 0 as number; i < 3; i++) {}',
  'for (const [k, v] of map as Map<string, number>) f(k, v);',
  'try {} catch (e: unknown) {}',
  'switch (x as number) { case 1 as number: f(x!) }',
  'type A = { a: number } | 1;\nconst x = 1;',
  'interface A<T> { a: T; (x: number): string; new (): A<T> }\nf();',
  'import type { A } from "mini-ml";\nf();',
  'import { type A, B, type C } from "mini-ml";',
  'import { A, type B } from "mini-ml";',
  'x as number\n;[1, 2].map(f)',
  'const x = y as number\nconst z = 1',
  'const x = y as number\n(z)',
  'const f = () => y as number\n[1].map(g)',
  'f()\ntype A = number\n(z)',
  'class A { x = y as number\n  [z] = 1 }',
  'class A { get: number\n  f() {} }',
  'const x = { m<T>(this: A, y: T): T { return y; }, get g(): number { return 1; }, k: v as number };',
  'const f = function <T>(x: T): T { return x; };',
  'let x: (a: number) => string = f, y: typeof x, z: A["b"][], u: unique symbol;',
  'if (isCat(x)) (x as Cat).meow(); else (x as Dog).bark();',
  'const x = y as number /* why */ + 1; // note: number',
  'const f = (x /* first */ ? /* optional */ : number) => x;',
  '(x as number) = 3; (y!)++; [a as number] = b;',
  'const t = `${x as number} ${`${y!}`}`;',
  'const x = a < b && c > (d as number);',
  'label: for (;;) { break label; }',
  'const o = { async *gen<T>(): AsyncGenerator<T> {} };',
  'const x = (y) satisfies number;',
  'new (A as any)<number>();',
  'class A<in out T> {}\nclass B<const T> {}',
  'export_: { let a: 1 | 2 = 1 }',
];

/** Where between two statements a semicolon stands does not matter. */
const tidy = (code: string): string => code.replace(/ *;[ ;]*/g, ';');

test.for(snippets)('strips like Node: %s', (source) => {
  const ours = stripped(source);
  expect(ours).toHaveLength(source.length);
  expect(tidy(ours)).toBe(tidy(stripTypeScriptTypes(source, { mode: 'strip' })));
});

test('a line that would go on in the next one ends with a semicolon', () => {
  expect(stripped('f()\ninterface A {}\n`${z}`')).toBe('f()\n;            ;\n`${z}`');
  expect(stripped('const f = async <T>\n(x: T) => x;')).toBe('const f = async (  \n x   ) => x;');
  expect(stripped('function f() { return <T>\n(x: T) => x, 1 }')).toBe('function f() { return (  \n x   ) => x, 1 }');
  expect(stripped('let x: number\n(z)')).toBe('let x       ;\n(z)');
});

test('lines stay lines', () => {
  const source = 'const f = async <\n  T,\n>(\n  x: T,\n): Promise<\n  T\n> => x;';
  const lengths = (text: string) => text.split('\n').map(({ length }) => length);
  expect(lengths(stripped(source))).toEqual(lengths(source));
});
