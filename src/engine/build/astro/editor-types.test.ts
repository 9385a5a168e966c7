import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFiles } from '../../commands/scaffold/site-files.ts';
import { declareSaved, writeEditorTypes } from './editor-types.ts';

// In the project, so that the settings of Astro are found, which those of a new site extend.
let root: string;
const where = () => ({ root, content: 'content/lectures' });
const table = 'content/lectures/heights/heights.csv';

beforeAll(() => {
  mkdirSync('.astro', { recursive: true });
  root = mkdtempSync(path.resolve('.astro/editor-'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const versions = { 'astro': '1', 'playwright': '1', 'node': '1', 'vite': '1', '@observablehq/plot': '1' };
  const files = siteFiles('heights', { version, tarball: undefined, versions }, '24.0.0');
  write('tsconfig.json', files.get('tsconfig.json')!);
});
afterAll(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** What TypeScript says of a file with the settings of a new site. */
function said(file: string): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([...fileNames.filter((name) => name.endsWith('components.d.ts')), file],
    { ...options, types: [] });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('code beside a lecture is told the columns of its tables, and those of a saved one', () => {
  const csv = write(table, 'father,son\n170,172\n');
  write('content/lib/names.txt', 'Ada');
  writeEditorTypes(where());
  const code = write('content/lectures/heights/tallest.ts', `import rows from './heights.csv';
import names from '../../lib/names.txt';
export const sons: readonly number[] = rows.map(({ son }) => son);
export const first: string = names.trim();
export const daughters = rows.map((row) => row.daughter);
`);
  expect(said(code)).toEqual(["Property 'daughter' does not exist on type 'Row'."]);
  writeFileSync(csv, 'father,son,daughter\n170,172,160\n');
  declareSaved(csv, where());
  expect(said(code)).toEqual([]);
  rmSync(csv);
  declareSaved(csv, where());
  expect(said(code)).toContain("Cannot find module './heights.csv' or its corresponding type declarations.");
}, 60_000);

test('an editor is told the attributes of components', () => {
  const code = write('content/lectures/heights/tags.ts', `const { Step }: MDXProvidedComponents = null as never;
Step({ at: 2 });
Step({ an: 2 });
`);
  writeEditorTypes(where());
  expect(said(code)).toEqual([expect.stringContaining("'an' does not exist in type")]);
}, 60_000);
