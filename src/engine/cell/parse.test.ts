import { expect, test } from 'vitest';
import { sentence } from './messages.ts';
import { flawOf, parse } from './parse.ts';
import { CellProblem } from './problem.ts';

function complaint(source: string): string {
  try {
    parse(source, new Set(['mini-ml']));
  } catch (problem) {
    if (!(problem instanceof CellProblem)) throw problem;
    return [sentence(problem.error), problem.error.hint].filter(Boolean).join(' ');
  }
  return 'nothing';
}

test('what cannot be read is refused at its place, in words', () => {
  const sources = [
    'const a = ;', 'f(1', 'f(1;\nb', '"abc', '`abc', 'const a = 1;\nconst a = 2;', 'if (true) { x', 'return 1;',
    'with ({}) {}', 'const a\u200b = 1;', 'x = 08;', 'function f() { await 1; }', 'a b', '}', '/* ', '/(/',
    'break;', 'let let = 1', '1 +', 'const x: = 1', 'class A { constructor() {} constructor() {} }', '@',
    'new.target', 'super.x', 'yield 1', 'using a = b;', 'const a = “b”;', 'const a = 1 – 2;', 'a ≤ b', 'const class = 1;', '2x',
    'if (1 = x) {}', 'function f() { retrun 1; }', 'cosnt a = 1;', 'int a = 1;',
  ];
  const said = sources.map((source) => `${JSON.stringify(source)} → ${complaint(source)}`);
  expect(said.join('\n')).toMatchInlineSnapshot(`
    ""const a = ;" → Line 1, column 11: unexpected \`;\`.
    "f(1" → Line 1, column 4: the code ends too early. A closing bracket or quote may be missing.
    "f(1;\\nb" → Line 1, column 4: unexpected \`;\`.
    "\\"abc" → Line 1, column 1: this string has no closing quote.
    "\`abc" → Line 1, column 2: this string has no closing backtick.
    "const a = 1;\\nconst a = 2;" → Line 2, column 7: \`a\` is defined twice in this cell. Give one of them another name; rename an import with \`as\`.
    "if (true) { x" → Line 1, column 14: the code ends too early. A closing bracket or quote may be missing.
    "return 1;" → Line 1, column 1: \`return\` works only inside a function. To show a value, write it on a line of its own.
    "with ({}) {}" → Line 1, column 1: \`with\` is not supported here. Write the name of the object each time.
    "const a​ = 1;" → Line 1, column 8: unexpected character U+200B, which is invisible: delete it.
    "x = 08;" → Line 1, column 5: invalid number.
    "function f() { await 1; }" → Line 1, column 16: cannot use keyword \`await\` outside an async function.
    "a b" → Line 1, column 3: unexpected \`b\`.
    "}" → Line 1, column 1: unexpected \`}\`.
    "/* " → Line 1, column 1: this comment is not closed. Close it with \`*/\`.
    "/(/" → Line 1, column 2: this is not a valid regular expression. A closing bracket may be missing.
    "break;" → Line 1, column 1: \`break\` is outside a loop.
    "let let = 1" → Line 1, column 5: the keyword \`let\` is reserved.
    "1 +" → Line 1, column 4: the code ends too early. A closing bracket or quote may be missing.
    "const x: = 1" → Line 1, column 10: unexpected \`=\`.
    "class A { constructor() {} constructor() {} }" → Line 1, column 28: duplicate constructor in the same class.
    "@" → Line 1, column 2: the code ends too early. A closing bracket or quote may be missing.
    "new.target" → Line 1, column 1: \`new.target\` can only be used in functions and class static block.
    "super.x" → Line 1, column 1: \`super\` keyword outside a method.
    "yield 1" → Line 1, column 1: the keyword \`yield\` is reserved.
    "using a = b;" → Line 1, column 7: unexpected \`a\`.
    "const a = “b”;" → Line 1, column 11: unexpected character \`“\`. Write \`"\` or \`'\`.
    "const a = 1 – 2;" → Line 1, column 13: unexpected character \`–\`. Write \`-\`.
    "a ≤ b" → Line 1, column 3: unexpected character \`≤\`. Write \`<=\`.
    "const class = 1;" → Line 1, column 7: unexpected keyword \`class\`. \`class\` is a reserved word: choose another name.
    "2x" → Line 1, column 2: a name comes right after a number. A name must begin with a letter; write a product as \`2 * x\`.
    "if (1 = x) {}" → Line 1, column 5: only a name or a field can be to the left of \`=\`. To compare two values, write \`===\`.
    "function f() { retrun 1; }" → Line 1, column 23: unexpected \`1\`. Did you mean \`return\`?
    "cosnt a = 1;" → Line 1, column 7: unexpected \`a\`. Did you mean \`const\`?
    "int a = 1;" → Line 1, column 5: unexpected \`a\`."
  `);
});

test('what TypeScript knows but a cell does not is refused with its mend', () => {
  const sources = [
    'enum Side { Left }', 'const enum Side { Left }', 'function f() { enum A {} }', 'namespace A {}',
    'declare module "a" {}', 'declare global {}', '@d class A {}', 'class A { @d x = 1; }',
    'class A { constructor(private x: number) {} }', 'const x = <number>y;', 'debugger;',
    'class A { accessor x = 1; }', 'export const a = 1;', 'export default 1;', 'export { a };',
    'export * from "mini-ml";', 'declare const a: number;', 'class A { declare x: 1; }',
    'import a = require("b");', 'await import("mini-ml");', 'import.meta.url;', 'import x from "fs";',
    'import "mini-ml";', 'import a from "mini-ml";', 'import * as a from "mini-ml";',
    'import { "a b" as c } from "mini-ml";', 'const $$a = 1;', 'export = 1;', 'import type A from "b";',
    'const f = (x: import("fs").A) => x;',
  ];
  const said = sources.map((source) => `${source} → ${complaint(source)}`);
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "enum Side { Left } → Line 1, column 1: \`enum\` is not supported here. Use an object, or a union of strings: \`type Side = 'left' | 'right'\`.
    const enum Side { Left } → Line 1, column 1: \`enum\` is not supported here. Use an object, or a union of strings: \`type Side = 'left' | 'right'\`.
    function f() { enum A {} } → Line 1, column 16: \`enum\` is not supported here. Use an object, or a union of strings: \`type Side = 'left' | 'right'\`.
    namespace A {} → Line 1, column 1: \`namespace\` is not supported here. Use an object or a class.
    declare module "a" {} → Line 1, column 1: \`namespace\` is not supported here. Use an object or a class.
    declare global {} → Line 1, column 1: \`namespace\` is not supported here. Use an object or a class.
    @d class A {} → Line 1, column 1: a decorator is not supported here. Call the function yourself.
    class A { @d x = 1; } → Line 1, column 11: a decorator is not supported here. Call the function yourself.
    class A { constructor(private x: number) {} } → Line 1, column 23: a parameter property is not supported here. Declare the field in the class and set it in the constructor: \`this.x = x\`.
    const x = <number>y; → Line 1, column 11: \`<Type>value\` is not supported here. Write \`value as Type\`.
    debugger; → Line 1, column 1: \`debugger\` is not supported here. Print values with \`console.log\`.
    class A { accessor x = 1; } → Line 1, column 11: \`accessor\` is not supported here. Use a plain field, or a getter and a setter.
    export const a = 1; → Line 1, column 1: \`export\` is not supported here. The cells below can use every top-level name anyway: leave out \`export\`.
    export default 1; → Line 1, column 1: \`export\` is not supported here. The cells below can use every top-level name anyway: leave out \`export\`.
    export { a }; → Line 1, column 10: export \`a\` is not defined.
    export * from "mini-ml"; → Line 1, column 1: \`export\` is not supported here. The cells below can use every top-level name anyway: leave out \`export\`.
    declare const a: number; → Line 1, column 1: \`declare\` is not supported here. Define the name, or import it.
    class A { declare x: 1; } → Line 1, column 11: \`declare\` is not supported here. Define the name, or import it.
    import a = require("b"); → Line 1, column 1: \`import … =\` is not supported here. Write \`import { … } from "…";\`.
    await import("mini-ml"); → Line 1, column 7: \`import()\` is not supported here. Write \`import { … } from "…";\` at the top of the cell.
    import.meta.url; → Line 1, column 1: \`import.meta\` is not supported here.
    import x from "fs"; → Line 1, column 1: there is no module "fs" here. Only "mini-ml" can be imported.
    import "mini-ml"; → nothing
    import a from "mini-ml"; → nothing
    import * as a from "mini-ml"; → nothing
    import { "a b" as c } from "mini-ml"; → Line 1, column 1: a name in quotes cannot be imported here. Write \`import { … } from "mini-ml";\`.
    const $$a = 1; → Line 1, column 7: the name \`$$a\` is reserved. Names that begin with \`$$\` are used by the cell itself.
    export = 1; → Line 1, column 1: this is not supported here. A cell holds plain TypeScript: declarations, statements and expressions.
    import type A from "b"; → Line 1, column 1: there is no module "b" here. Only "mini-ml" can be imported.
    const f = (x: import("fs").A) => x; → nothing"
  `);
});

test('what is nested too deeply is refused, not a crash', () => {
  expect(complaint('('.repeat(100_000))).toMatchInlineSnapshot(`"Line 1, column 1: the code is nested too deeply."`);
  expect(complaint(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toMatchInlineSnapshot(`"Line 1, column 1: the code is nested too deeply."`);
});

test('a text is one function, or it is said where it is none', () => {
  expect(flawOf('async function (a) { return a; }')).toBeUndefined();
  expect(flawOf('async function (a) { return a; }, b')).toEqual({ said: '', offset: 0 });
  expect(flawOf('async function (a) { } } { ')).toEqual({ said: 'Unexpected token', offset: 23 });
  expect(flawOf('async function (a) { return a;')).toEqual({ said: 'Unexpected token', offset: 31 });
});
