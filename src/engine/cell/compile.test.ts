import { Script } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCell } from './compile.ts';
import { sentence } from './messages.ts';
import { CellProblem } from './problem.ts';

const compile = (source: string, defines = true) => compileCell({ id: 'a', source, defines });

function complaint(source: string): string {
  try {
    compile(source);
  } catch (problem) {
    if (problem instanceof CellProblem) return sentence(problem.error);
    throw problem;
  }
  return 'none';
}

test('a cell becomes one function of its inputs and of θ, line for line', () => {
  expect(compile('const x: number = -0.9;\nx + y').code).toMatchInlineSnapshot(`
    "async function ($$, $$t, y) { "use strict";
    const x         = $$t[0];
    $$.show(await (x + y));
    return { x }; }"
  `);
});

test('imports become parameters and values for the cells below', () => {
  expect(compile('import {\n  Linear, Split as S,\n  type Point,\n} from "mini-ml";\nnew Linear(a[0]);').code)
    .toMatchInlineSnapshot(`
      "async function ($$, $$t, a, Linear, S) { "use strict";
              
                           
                   
                       
      $$.show(await (new Linear(a[0])));
      return { Linear, S }; }"
    `);
});

test('a cell that defines none gives none', () => {
  const { code, defines } = compile('const x = 1;', false);
  expect(code).toMatch(/\nreturn \{ {2}\}; \}$/);
  expect(defines).toEqual([]);
});

test('a bare expression is shown whole, brackets, comments and missing semicolons included', () => {
  const code = (source: string): string => compile(source).code.split('\n').slice(1, -1).join('\n');
  expect(code('(a, b)')).toBe('$$.show(await ((a, b)));');
  expect(code('a // b')).toBe('$$.show(await (a)); // b');
  expect(code('a\n// b\n;')).toBe('$$.show(await (a\n// b\n));');
  expect(code('(a as B)\n(c)')).toBe('$$.show(await ((a     )\n(c)));');
  expect(code('a as B\n(c)')).toBe('$$.show(await (a    ));\n$$.show(await ((c)));');
  expect(code('"use strict"; "text"')).toBe('"use strict"; $$.show(await ("text"));');
  expect(code('if (a) b; else c')).toBe('if (a) b; else c');
});

test('a comment cannot rename the code for a debugger', () => {
  expect(compile('1 //# sourceURL=a\n/*@ sourceMappingURL=b */').code).not.toMatch(/[#@] source/);
});

test('what would close the function early, or make a comment of a line, is refused', () => {
  expect(complaint('a<!--b\n+1')).toMatchInlineSnapshot(`"Line 1, column 6: \`b\` is not a variable of this cell, so it cannot be assigned to here."`);
  expect(complaint('const a = 1;\nif (a<!--b.c)\na')).toMatchInlineSnapshot(`"Line 3, column 1: unexpected \`a\`."`);
  expect(complaint('const f = (x: number)\n=> x;')).toMatchInlineSnapshot(`"Line 2, column 1: unexpected \`=>\`."`);
  expect(complaint('const this = 1;')).toMatchInlineSnapshot(`"Line 1, column 7: unexpected keyword \`this\`."`);
  expect(complaint('eval("1")')).toBe('Line 1, column 1: `eval` cannot be used in a cell.');
  expect(complaint('(() => arguments)()')).toBe('Line 1, column 8: `arguments` cannot be used in a cell.');
  expect(complaint('}, function () {')).toMatchInlineSnapshot(`"Line 1, column 1: unexpected \`}\`."`);
  expect(complaint('a = 1')).toMatchInlineSnapshot(`"Line 1, column 1: \`a\` is not a variable of this cell, so it cannot be assigned to here."`);
  expect(complaint('1+'.repeat(40_000))).toMatchInlineSnapshot(`"Line 1, column 1: this cell is too long: 80,000 characters; the limit is 65,536."`);
  expect(complaint(`${'1+'.repeat(32_000)}1`)).toMatchInlineSnapshot(`"Line 1, column 1: the code is nested too deeply."`);
  expect(complaint(`${'!'.repeat(60_000)}1`)).toMatchInlineSnapshot(`"Line 1, column 1: the code is nested too deeply."`);
});

const tokens = [
  'a', 'b', 'x1', '0.5', '-1', '2', '(', ')', '[', ']', '{', '}', '=>', '=', '+', '-', '*', '/', '<', '>', ',',
  ';', '\n', '.', '?.', '!', ':', '?', '...', '`', '${', '"s"', ' as T', ': T', '<T>', 'const ', 'let ',
  'function ', 'class ', 'async ', 'await ', 'return ', 'get ', 'static ', 'type ', 'interface ', 'if ',
  'else ', 'for ', 'of ', 'in ', 'new ', 'typeof ', 'this', 'yield ', 'readonly ', 'private ', 'abstract ',
  'satisfies T', '//c\n', '/*c*/', '<!--', '-->', '#', '@', '\\', 'import { a } from "mini-ml"', 'enum ',
  'var ', 'undefined', 'arguments', 'eval', '=', '++', '**',
];

test('whatever is written, it is refused in words or runs as one function', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 12 }), (parts) => {
    const source = parts.join('');
    if (complaint(source) !== 'none') return;
    const { code } = compile(source);
    expect(() => new Script(`(${code})`)).not.toThrow();
    expect(code.split('\n').length).toBe(source.split('\n').length + 2);
  }), { numRuns: Number(process.env['FUZZ'] ?? 1000) });
});
