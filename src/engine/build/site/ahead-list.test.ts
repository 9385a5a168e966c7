import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aheadOf } from '../../offline/ahead.ts';
import { aheadList } from './ahead-list.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files: Readonly<Record<string, string>> = {
  'index.html': '', 'names.json': '{}', 'lectures/tides/index.html': '', 'lectures/tides/names.json': '{}',
  '_astro/text.woff2': '', '_astro/pen.css': '', '_astro/Page.astro_astro_type_script.js': 'import"./live.js"',
  '_astro/offline.B1.js': 'var part=1', '_astro/live.js': 'import{a}from"./dom.js";a()', '_astro/dom.js': 'let a=1;export{a};',
  '_astro/mapped.js': 'const deps=[];let b=`export {`;export{b as c,\n  b};\n', 'search/x.js': 'var part;\nexport const open = part.open;\n',
  '_astro/guard.js': '(()=>{throw Error("import and export may only stand alone")})();', '_astro/imports.js': 'var parts=[{}];',
  'pictures/moon.png': '',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

const of = (part: RegExp): string[] => Object.keys(files).filter((name) => part.test(name));
const parts = { '': of(/^(_astro|[^/]*$)/).filter((name) => !name.includes('imports')),
  'lectures/tides/': [...of(/^lectures/), '_astro/imports.js', 'pictures/moon.png'], 'search/': of(/^search/) };
const list = aheadList({ parts }, folder);

test('a page gets scripts and styles of all pages and what its own part shows, but no page, face, or beginning of one', () => {
  expect(aheadOf(list, 'lectures/tides/slides/')).toEqual(['_astro/pen.css', '_astro/live.js', '_astro/dom.js',
    '_astro/mapped.js', '_astro/guard.js', 'lectures/tides/names.json', '_astro/imports.js', 'pictures/moon.png']);
});

test('modules are told from scripts of workers and what cells import, whatever stands in their texts', () => {
  expect(list.texts).toEqual(['_astro/guard.js', 'lectures/tides/names.json', '_astro/imports.js']);
});
