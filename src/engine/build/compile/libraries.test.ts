import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { SubjectModules } from '../settings.ts';
import { bundleLibraries, LibraryError } from './libraries.ts';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'libraries-')));
afterAll(() => rmSync(folder, { recursive: true }));

let sites = 0;

/** A site whose subject has these files. */
function siteOf(files: Readonly<Record<string, string>>): { root: string; subject: SubjectModules } {
  const root = path.join(folder, `site-${sites++}`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const library = path.join(root, 'src/library.ts');
  const [draw, tools] = [path.join(root, 'src/draw.ts'), path.join(root, 'src/tools.ts')];
  const sides = { library, ...('src/draw.ts' in files && { draw }), ...('src/tools.ts' in files && { tools }) };
  return { root, subject: { name: 'waves', ...sides, components: {}, styles: [], terms: {}, policies: [] } };
}

async function namesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { root, subject } = siteOf(files);
  return (await bundleLibraries(root, [subject])).get('waves')!.names;
}

const refused = (files: Readonly<Record<string, string>>): Promise<string> =>
  namesOf(files).then(() => 'it runs', (error: unknown) => {
    expect(error).toBeInstanceOf(LibraryError);
    return (error as Error).message;
  });

test('cells can import what a library exports, but for its default', async () => {
  expect(await namesOf({
    'src/library.ts': 'export * from "./more.ts"; export const wave = 1; export default () => "plain";',
    'src/more.ts': 'export const tide = 2;',
  })).toEqual(['tide', 'wave']);
});

test('what is kept of a library is made anew when a file of it, or of a side, is another', async () => {
  const { root, subject } = siteOf({
    'src/library.ts': 'export * from "./more.ts"; export const wave = 1;',
    'src/more.ts': 'export const tide = 2;',
    'src/tools.ts': 'export { figureTools } from "./list.ts";',
    'src/list.ts': 'export const figureTools = [];',
  });
  const named = async (): Promise<readonly string[]> => (await bundleLibraries(root, [subject])).get('waves')!.names;
  expect([await named(), await named()]).toEqual([['tide', 'wave'], ['tide', 'wave']]);
  writeFileSync(path.join(root, 'src/more.ts'), 'export const ebb = 3;');
  expect(await named()).toEqual(['ebb', 'wave']);
  writeFileSync(path.join(root, 'src/list.ts'), 'export const figureTools = undefined; export {}');
  writeFileSync(path.join(root, 'src/tools.ts'), 'import "./list.ts";');
  await expect(named()).rejects.toThrow('does not export `figureTools`');
});

test('a part of Node, with the imports that lead to it', async () => {
  expect(await refused({
    'src/library.ts': 'export { read } from "./parts/disk.ts";',
    'src/parts/disk.ts': 'import { readFileSync } from "node:fs"; export const read = () => readFileSync("a");',
  })).toMatchInlineSnapshot(`
    "The library of "waves" cannot run in a worker: "node:fs" is part of Node.
      Imported: src/library.ts → src/parts/disk.ts
      Fix: A library has neither a page nor Node: remove what needs them, or import a part that does not."
  `);
  expect(await refused({
    'src/library.ts': 'import path from "path"; export const end = path.sep;',
  })).toMatchInlineSnapshot(`
    "The library of "waves" cannot run in a worker: "path" is part of Node.
      Imported: src/library.ts
      Fix: A library has neither a page nor Node: remove what needs them, or import a part that does not."
  `);
  expect(await refused({
    'src/library.ts': 'export const load = () => import("./later.ts");',
    'src/later.ts': 'import { cpus } from "os"; export const count = cpus().length;',
  })).toMatchInlineSnapshot(`
    "The library of "waves" cannot run in a worker: "os" is part of Node.
      Imported: src/library.ts → src/later.ts
      Fix: A library has neither a page nor Node: remove what needs them, or import a part that does not."
  `);
});

test('what belongs to a page or to Node is refused before a function is called that uses it', async () => {
  expect(await refused({
    'src/library.ts': 'export { draw } from "./canvas.ts";',
    'src/canvas.ts': 'import { made } from "./dom.ts"; export const draw = () => made("canvas");',
    'src/dom.ts': 'export const made = (name: string) => document.createElement(name);',
  })).toMatchInlineSnapshot(`
    "The library of "waves" cannot run in a worker: it uses \`document\`, which belongs to a page.
      Imported: src/library.ts → src/canvas.ts → src/dom.ts
      Fix: A library has neither a page nor Node: remove what needs them, or import a part that does not."
  `);
  expect(await refused({
    'src/library.ts': 'export const width = window.innerWidth;',
  })).toMatchInlineSnapshot(`
    "The library of "waves" cannot run in a worker: it uses \`window\`, which belongs to a page.
      Imported: src/library.ts
      Fix: A library has neither a page nor Node: remove what needs them, or import a part that does not."
  `);
  expect(await refused({
    'src/library.ts': 'export class Wave extends HTMLElement {}',
  })).toMatchInlineSnapshot(`
    "The library of "waves" cannot run in a worker: it uses \`HTMLElement\`, which belongs to a page.
      Imported: src/library.ts
      Fix: A library has neither a page nor Node: remove what needs them, or import a part that does not."
  `);
  expect(await refused({
    'src/library.ts': 'export * from "./mode.ts";',
    'src/mode.ts': 'export const isBig = () => process.env.MODE === "big";',
  })).toMatchInlineSnapshot(`
    "The library of "waves" cannot run in a worker: it uses \`process\`, which belongs to Node.
      Imported: src/library.ts → src/mode.ts
      Fix: A library has neither a page nor Node: remove what needs them, or import a part that does not."
  `);
});

test('names of its own, and what it first asks `typeof` for, are no part of a page', async () => {
  expect(await namesOf({
    'src/library.ts': `
      export function follow(document: { title: string }, { process }: { process: number }) { return document.title + process; }
      export const module = { window: 1 };
      export const width = () => (typeof window === 'undefined' ? 0 : window.innerWidth);
      export const now = () => performance.now() + module.window;`,
  })).toEqual(['follow', 'module', 'now', 'width']);
});

test('an error at its top level, with the file that throws', async () => {
  expect(await refused({
    'src/library.ts': 'export { first } from "./list.ts";',
    'src/list.ts': 'const list: number[][] = []; export const first = list[0]!.length;',
  })).toMatchInlineSnapshot(`
    "The library of "waves" cannot run in a worker: TypeError: Cannot read properties of undefined (reading 'length').
      Imported: src/library.ts → src/list.ts
      Fix: Code outside its functions runs when it is imported: fix it there."
  `);
});

test('an import that is not there, and code that cannot be read', async () => {
  expect(await refused({ 'src/library.ts': 'export { a } from "./lost.ts";' })).toMatchInlineSnapshot(`
    "The library of "waves" cannot be bundled: Could not resolve './lost.ts'.
      Imported: src/library.ts:1"
  `);
  expect(await refused({ 'src/library.ts': 'export const = 1;' })).toMatchInlineSnapshot(`
    "The library of "waves" cannot be bundled: Unexpected token.
      Imported: src/library.ts:1"
  `);
});

test('a drawing that exports no marks', async () => {
  const library = 'export const wave = 1;';
  expect(await refused({ 'src/library.ts': library, 'src/draw.ts': 'export const kinds = [];' })).toMatchInlineSnapshot(`
    "The drawing of "waves" has no marks: src/draw.ts does not export \`marks\`.
      Fix: Write \`export const marks: readonly MarkKind[] = […]\` there, or leave out \`draw\`."
  `);
  expect(await namesOf({ 'src/library.ts': library, 'src/draw.ts': 'export * from "./more.ts";', 'src/more.ts': 'export const marks = [];' }))
    .toEqual(['wave']);
});

test('a tools side that exports no tools over figures', async () => {
  const library = 'export const wave = 1;';
  expect(await refused({ 'src/library.ts': library, 'src/tools.ts': 'export const tools = [];' })).toMatchInlineSnapshot(`
    "The tools side of "waves" has no figureTools: src/tools.ts does not export \`figureTools\`.
      Fix: Write \`export const figureTools: readonly FigureTool[] = […]\` there, or leave out \`tools\`."
  `);
  expect(await namesOf({
    'src/library.ts': library,
    'src/tools.ts': 'import "virtual:lectures/settings"; import { a } from "a-package"; export * from "./more.ts"; console.log(a);',
    'src/more.ts': 'export const figureTools = [];',
  })).toEqual(['wave']);
});
