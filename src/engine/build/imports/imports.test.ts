import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { testSite } from '../../../../tests/build/site.ts';

// The first lecture starts the threads: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const packages = {
  'package.json': JSON.stringify({ dependencies: { tides: '1', old: '1', pages: '1', disks: '1', gone: '1', broken: '1' } }),
  'node_modules/tides/package.json': JSON.stringify({ name: 'tides', type: 'module', main: 'index.js', types: 'index.d.ts' }),
  'node_modules/tides/index.js': 'export const high = (n) => n + 1; export default class Tide {}; export const words = { low: "ebb" };',
  'node_modules/tides/index.d.ts': 'export declare const high: (n: number) => number;\nexport default class Tide {}\nexport declare const words: { low: string };\n',
  'node_modules/old/package.json': JSON.stringify({ name: 'old', main: 'index.js', types: 'index.d.ts' }),
  'node_modules/old/index.js': 'exports.age = 40; exports.grow = function () { return exports.age + 1; };',
  'node_modules/old/index.d.ts': 'export declare const age: number;\nexport declare function grow(): number;\n',
  'node_modules/pages/package.json': JSON.stringify({ name: 'pages', type: 'module', main: 'index.js', types: 'index.d.ts' }),
  'node_modules/pages/index.js': 'export { width } from "./size.js";',
  'node_modules/pages/size.js': 'export const width = () => localStorage.getItem("width");',
  'node_modules/pages/index.d.ts': 'export declare const width: () => string;\n',
  'node_modules/disks/package.json': JSON.stringify({ name: 'disks', type: 'module', main: 'index.js', types: 'index.d.ts' }),
  'node_modules/disks/index.js': 'export { read } from "./read.js";',
  'node_modules/disks/read.js': 'import { readFileSync } from "node:fs"; export const read = () => readFileSync("a");',
  'node_modules/disks/index.d.ts': 'export declare const read: () => unknown;\n',
  'node_modules/broken/package.json': JSON.stringify({ name: 'broken', type: 'module', main: 'index.js' }),
  'node_modules/broken/index.js': 'export const first = [][0].length;',
};

const site = testSite({
  ...packages,
  'content/lectures/sample/waves.ts': `import { high } from 'tides';
import { shift } from '../../lib/shift.ts';
import rows from './rows.csv';

export interface Wave { height: number }

/** The highest wave of the table. */
export const highest = (): Wave => ({ height: high(Math.max(...rows.map(({ height }) => height ?? 0))) + shift });
export default highest;
`,
  'content/lib/shift.ts': 'export const shift = 0.5;\n',
  'content/lectures/sample/rows.csv': 'place,height,seen,good\nCove,2,2024-01-01,true\n"Bay, north",,2024-02-03,false\n',
  'content/lectures/sample/rows.tsv': 'a\tb\n1\tx\n',
  'content/lectures/sample/deep.json': '{ "type": "Sea", "list": [{ "a": 1 }, { "a": null, "b": "x" }] }',
  'content/lectures/sample/note.txt': 'Ebb and flow.\n',
  'content/lectures/sample/ring/a.ts': `import { b } from './b.ts';\nexport const a = (n: number): number => (n === 0 ? 0 : b(n - 1));\n`,
  'content/lectures/sample/ring/b.ts': `import { a } from './a.ts';\nexport const b = (n: number): number => a(n);\n`,
  'content/lectures/sample/early/a.ts': `import { b } from './b.ts';\nexport const a: number = b + 1;\n`,
  'content/lectures/sample/early/b.ts': `import { a } from './a.ts';\nexport const b: number = a + 1;\n`,
  'content/elsewhere.ts': 'export const x = 1;\n',
});
afterAll(() => site.close());

/** What the cell shows, as text. */
async function shows(code: string): Promise<string> {
  const [cell] = await site.build(code);
  return (cell?.outputs ?? '').replace(/<\/pre>/g, '\n').replace(/<[^>]+>/g, '').trim();
}

test('a cell imports packages by name, whole, by default, and under another name', async () => {
  expect(await shows('import { high as up, words } from "tides";\nup(1);\nwords.low;')).toBe(`2\n'ebb'`);
  expect(await shows('import * as tides from "tides";\ntides.high(2);\ntypeof tides.default;')).toBe('3\nfunction');
  expect(await shows('import Tide, { high } from "tides";\nhigh(3);\nnew Tide() instanceof Tide;')).toBe('4\ntrue');
  expect(await shows('import { age, grow } from "old";\nage + grow();')).toBe('81');
});

test('a cell imports files beside the lecture and in content/lib, which import packages and data in turn', async () => {
  expect(await shows('import highest, { type Wave } from "./waves.ts";\nconst wave: Wave = highest();\nwave.height;')).toBe('3.5');
  expect(await shows('import { shift } from "../../lib/shift.ts";\nshift;')).toBe('0.5');
  expect(await shows('import type { Wave } from "./waves.ts";\nconst wave: Wave = { height: 1 };\nwave.height;')).toBe('1');
});

test('data are typed, recognised and frozen', async () => {
  const code = `import rows from "./rows.csv";
rows.map(({ place, height, good }) => [place, height, good] as const);
rows[1]?.seen.getUTCMonth();
rows.columns.length;
rows[0]?.seen instanceof Date;
Object.isFrozen(rows) && Object.isFrozen(rows[0]);`;
  expect(await shows(code)).toMatchInlineSnapshot();
  expect(await shows('import rows from "./rows.tsv";\nrows[0]!.a + 1;')).toBe('2');
  expect(await shows('import sea from "./deep.json";\nconst kind: "Sea" = sea.type;\nkind.length;\nsea.list.map(({ a, b }) => (a ?? 0) + (b ?? ""));')).toMatchInlineSnapshot();
  expect(await shows('import note from "./note.txt";\nnote.trim().toUpperCase();')).toBe(`'EBB AND FLOW.'`);
});

test('files that import each other work as modules do', async () => {
  expect(await shows('import { a } from "./ring/a.ts";\na(3);')).toBe('0');
});

test('what cannot be imported is said where the import stands', async () => {
  const wrong = [
    'import { x } from "./wave.ts";',
    'import { x } from "./waves";',
    'import { x } from "./nothing/here.csv";',
    'import { x } from "./ring";',
    'import { x } from "../../elsewhere.ts";',
    'import { x } from "/etc/passwd";',
    'import { x } from "https://example.org/x.js";',
    'import { x } from "tide";',
    'import { x } from "somewhat";',
    'import { x } from "fs";',
    'import { x } from "gone";',
    'import { x } from "tides/nope";',
    'import { width } from "pages";',
    'import { read } from "disks";',
    'import { first } from "broken";',
    'import { highst } from "./waves.ts";',
    'import rows, { mean } from "./rows.csv";',
    'import shift from "../../lib/shift.ts";',
    'import { high } from "tides";\nimport { high } from "old";',
    'import { a } from "./early/a.ts";',
  ];
  const said: string[] = [];
  for (const code of wrong) said.push(await site.fail(code));
  expect(said.join('\n\n')).toMatchInlineSnapshot();
});

test('what is wrong inside a file is said at its place there', async () => {
  const files = {
    'syntax.ts': 'export const a = ;\n',
    'types.ts': 'export const a: number = "one";\n',
    'page.ts': 'export const a = () => document.title;\n',
    'lost.ts': '\nimport { b } from "./waves.tz";\nexport const a = b;\n',
    'name.ts': 'import { b } from "../waves.ts";\nexport const a = b;\n',
    'throws.ts': 'export const a = JSON.parse("{") as number;\n',
    'ragged.csv': 'a,b\n1,2\n1,2,3\n',
    'quote.csv': 'a,b\n1,"2\n',
    'twice.csv': 'a,a\n1,2\n',
    'empty.csv': '',
    'wrong.json': '{\n  "a": 1,\n}\n',
    'table.xlsx': '',
  };
  const said: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    site.write({ [`content/lectures/sample/bad/${name}`]: text });
    said.push(await site.fail(`import * as all from "./bad/${name}";\nall;`));
  }
  expect(said.join('\n\n')).toMatchInlineSnapshot();
});

test('a table that is too large is refused with its size', async () => {
  site.write({ 'content/lectures/sample/big.csv': `n\n${'1\n'.repeat(50_001)}` });
  expect(await site.fail('import rows from "./big.csv";\nrows;')).toMatchInlineSnapshot(`
    "content/lectures/sample/big.csv:50002:1 This file has 50,001 rows, 50,000 are allowed.
      50002 | 1
            | ^
      Fix: Each reader gets all of it: take a sample, or sum up what belongs together."
  `);
  site.write({ 'content/lectures/sample/huge.csv': `n,m\n${'1,2\n'.repeat(1_000_000)}` });
  expect(await site.fail('import rows from "./huge.csv";\nrows;')).toMatchInlineSnapshot(`
    "content/lectures/sample/huge.csv:1:1 This file has 3.8 MB, some 1,000,000 rows; 2 MB are allowed.
      1 | n,m
        | ^
      Fix: Each reader gets all of it: take a sample, or sum up what belongs together."
  `);
});

test('a link that leads outside is refused', async () => {
  mkdirSync(path.join(site.root, 'secret'));
  writeFileSync(path.join(site.root, 'secret/key.txt'), 'secret');
  symlinkSync(path.join(site.root, 'secret/key.txt'), path.join(site.root, 'content/lectures/sample/key.txt'));
  expect(await site.fail('import key from "./key.txt";\nkey;')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:9:1 "./key.txt" is a link that leads outside content/lectures/sample and content/lib.
      9 | import key from "./key.txt";
        | ^
      Fix: Put the file itself there: cells import nothing from elsewhere."
  `);
});

test('a lecture is built anew after an edit of a file that it imports', async () => {
  const code = 'import { step } from "../../lib/step.ts";\nstep;';
  site.write({ 'content/lib/step.ts': 'export const step = 1;\n' });
  expect(await shows(code)).toBe('1');
  site.write({ 'content/lib/step.ts': 'export const step = 2;\n' });
  await site.forget();
  expect(await shows(code)).toBe('2');
});

test('the page of a lecture has the names of what it needs, and one without imports has none', async () => {
  const [cell] = await site.build('import { high } from "tides";\nimport { shift } from "../../lib/shift.ts";\nhigh(shift);');
  expect(cell?.imports).toEqual([expect.stringMatching(/^imports\.\w{16}\.js$/), expect.stringMatching(/^imports\.\w{16}\.js$/)]);
  expect(cell?.importTypes).toHaveLength(2);
  expect(await site.build('1 + 1;')).not.toHaveProperty('0.imports');
});
