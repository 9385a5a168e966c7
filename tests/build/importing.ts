/** A site whose lectures import packages, files and data, good ones and bad ones. */
import { testSite, type TestSite } from './site.ts';

/** A package of modules, with these files beside its package.json. */
const packed = (name: string, files: Readonly<Record<string, string>>, type = 'module'): Record<string, string> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, type, main: 'index.js', types: 'index.d.ts' }),
  ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`node_modules/${name}/${file}`, text])),
});

const declared = ['tides', 'old', 'pages', 'disks', 'gone', 'broken'].map((name) => [name, '1']);

const packages = {
  'package.json': JSON.stringify({ dependencies: Object.fromEntries(declared) as object }),
  ...packed('tides', {
    'index.js': `export const high = (n) => n + 1;
export default class Tide {}
export const words = { low: "ebb" };`,
    'index.d.ts': `export declare const high: (n: number) => number;
export default class Tide {}
export declare const words: { low: string };`,
  }),
  ...packed('old', {
    'index.js': 'exports.age = 40; exports.grow = function () { return exports.age + 1; };',
    'index.d.ts': 'export declare const age: number;\nexport declare function grow(): number;\n',
  }, 'commonjs'),
  ...packed('pages', {
    'index.js': 'export { width } from "./size.js";',
    'size.js': 'export const width = () => localStorage.getItem("width");',
    'index.d.ts': 'export declare const width: () => string;\n',
  }),
  ...packed('disks', {
    'index.js': 'export { read } from "./read.js";',
    'read.js': 'import { readFileSync } from "node:fs"; export const read = () => readFileSync("a");',
    'index.d.ts': 'export declare const read: () => unknown;\n',
  }),
  ...packed('broken', { 'index.js': 'export const first = [][0].length;' }),
};

export const importingSite = (): TestSite => testSite({
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
  'content/lectures/sample/rows.csv': `place,height,seen,good
Cove,2,2024-01-01,true
"Bay, north",,2024-02-03,false
`,
  'content/lectures/sample/rows.tsv': 'a\tb\n1\tx\n',
  'content/lectures/sample/deep.json': '{ "type": "Sea", "list": [{ "a": 1 }, { "a": null, "b": "x" }] }',
  'content/lectures/sample/note.txt': 'Ebb and flow.\n',
  'content/lectures/sample/ring/a.ts': `import { b } from './b.ts';
export const a = (n: number): number => (n === 0 ? 0 : b(n - 1));
`,
  'content/lectures/sample/ring/b.ts': `import { a } from './a.ts';\nexport const b = (n: number): number => a(n);\n`,
  'content/lectures/sample/early/a.ts': `import { b } from './b.ts';\nexport const a: number = b + 1;\n`,
  'content/lectures/sample/early/b.ts': `import { a } from './a.ts';\nexport const b: number = a + 1;\n`,
  'content/elsewhere.ts': 'export const x = 1;\n',
});
