import { expect, test } from 'vitest';
import { compileCell } from './compile.ts';
import { frames, locate, sourcePlace, type Site } from './locate.ts';
import { placeAt } from './place.ts';

const cell = (id: string, source: string) => compileCell({ id, source, defines: true });

test.for([
  ['Chromium', [
    'TypeError: no', '    at f (blob:null/6f-1:12:9)', '    at async blob:null/6f-1:30:5', '    at new L (<anonymous>)',
  ]],
  ['Firefox', ['f@blob:null/6f-1:12:9', 'async*@blob:null/6f-1:30:5', 'L@[native code]', '']],
  ['Node', [
    'Error: at x (y:1:2) says so', '    at Object.f (blob:null/6f-1:12:9)', '    at async L.g (blob:null/6f-1:30:5)',
    '    at async Promise.all (index 0)',
  ]],
] as const)('a stack of %s is read', ([, rows]) => {
  const found = frames(rows.join('\n'));
  expect(found).toEqual([
    { file: 'blob:null/6f-1', line: 12, column: 9 }, { file: 'blob:null/6f-1', line: 30, column: 5 },
  ]);
});

test('every place of the code leads back to its place in the source', () => {
  const source = 'import { f } from "mini-ml";\nconst x: number = -0.9, y = x;\nf(y as number).z;\n{ y; }\nx';
  const compiled = cell('a', source);
  for (const name of ['x = ', 'y = ', 'x;', 'f(y', '.z', 'y; }']) {
    const [line = 0, column = 0] = placeOf(compiled.code, name);
    const [wanted = 0, at = 0] = placeOf(`${source}\n`, name);
    expect(sourcePlace(compiled, line, column)).toMatchObject({ line: wanted, column: at });
  }
});

test('a place in what was put into the code is the place where it was put', () => {
  const compiled = cell('a', 'f(-0.9);');
  const [line = 0, column = 0] = placeOf(compiled.code, '$t[0]');
  expect(sourcePlace(compiled, line, column)).toEqual(placeAt('f(-0.9);', 2));
});

/** Line and column of a text's last occurrence. */
function placeOf(text: string, part: string): [number, number] {
  const { line, column } = placeAt(text, text.lastIndexOf(part));
  return [line, column];
}

test('many cells may stand in one file, one below the other', () => {
  const a = cell('a', 'const f = () => {\n  throw 1;\n};');
  const b = cell('b', 'f();');
  const lines = a.code.split('\n').length;
  const sites: Site[] = [
    { cell: a, file: 'blob:1', line: 10, column: 5 }, { cell: b, file: 'blob:1', line: 10 + lines, column: 5 },
  ];
  const stack = `Error\n    at f (blob:1:12:3)\n    at blob:1:${11 + lines}:${'$$.show(await ('.length + 1}`;
  expect(locate(stack, 'b', sites)).toMatchInlineSnapshot(`
    {
      "hint": "It was thrown in cell "a", line 2, column 3.",
      "place": {
        "column": 1,
        "line": 1,
        "offset": 0,
      },
    }
  `);
  expect(locate(stack, 'a', sites)).toMatchInlineSnapshot(`
    {
      "place": {
        "column": 3,
        "line": 2,
        "offset": 20,
      },
    }
  `);
  expect(locate('Error\n    at f (other:12:3)', 'a', sites)).toEqual({});
});
