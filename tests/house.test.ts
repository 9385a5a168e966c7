import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { carelessTypes, hiddenWorld, strayTests, tooLong, vagueNames } from './house/files.ts';
import { circle, circleOfFolders, dangling, upward, withoutRoom, wrongDoors } from './house/imports.ts';
import { brokenClaims, brokenScripts } from './house/markdown.ts';
import { broadStyles } from './house/styles.ts';
import { strayTexts, textsInStyles } from './house/texts.ts';
import { importsOf, isCode, projectFiles, readFiles, type SourceFile } from './house/tree.ts';
import { subjectInEngine } from './house/words.ts';

const paths = projectFiles();
const code = readFiles(paths.filter((path) => isCode(path) || path.endsWith('.css')));
const imports = code.flatMap(importsOf);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const project = { paths, scripts };

/** The imports of a file that holds nothing else. */
function sample(path: string, ...specifiers: string[]) {
  return importsOf({ path, text: specifiers.map((specifier) => `import '${specifier}';`).join('\n') });
}

function lines(path: string, count: number): SourceFile {
  return { path, text: 'x;\n'.repeat(count) };
}

test('every file of src lies in a room of the plan', () => {
  expect(withoutRoom(paths)).toEqual([]);
  expect(withoutRoom(['src/tools/a.ts'])).toEqual(['src/tools/a.ts: the plan has no room "tools"']);
});

test('imports point down only', () => {
  expect(upward(imports)).toEqual([]);
  expect(upward(sample('src/mini-ml/core/a.ts', '../figures/plane.ts'))).toHaveLength(1);
  expect(upward(sample('src/engine/figure/a.ts', '../cell/cell.ts', './frame.ts'))).toHaveLength(1);
  expect(upward(sample('src/engine/page/kit/a.ts', '../../build/read/slides.ts', '../../deck/state.ts'))).toHaveLength(1);
  expect(upward(sample('src/engine/page/editor/a.ts', '../drafts/drafts.ts', '../live/program.ts'))).toHaveLength(1);
  expect(upward(sample('src/mini-ml/library.ts', './lab/page/lab-desk.ts', './core/index.ts'))).toHaveLength(1);
  expect(upward(sample('src/engine/deck/a.ts', '../../../scripts/stage.mjs'))).toHaveLength(1);
});

test('no file imports itself by a detour, types included', () => {
  expect(circle(imports)).toEqual([]);
  const there = importsOf({ path: 'src/deck/a.ts', text: `import type { B } from './b.ts';` });
  const back = sample('src/deck/b.ts', './a.ts');
  expect(circle([...there, ...back])).toEqual(['src/deck/a.ts', 'src/deck/b.ts', 'src/deck/a.ts']);
});

test('no folder imports itself by a detour, types included', () => {
  expect(circleOfFolders(imports)).toEqual([]);
  const there = importsOf({ path: 'src/deck/a.ts', text: `import type { B } from '../quiz/b.ts';` });
  const back = importsOf({ path: 'src/quiz/c.ts', text: `const later = () => import('../deck/d.ts');` });
  expect(circleOfFolders([...there, ...back])).toEqual(['deck', 'quiz', 'deck']);
});

test('a heavy package has one door, and core imports none', () => {
  expect(wrongDoors(imports)).toEqual([]);
  expect(wrongDoors(sample('src/mini-ml/figures/curve.ts', '@observablehq/plot'))).toHaveLength(1);
  expect(wrongDoors(sample('src/engine/page/live/live-cell.ts', '@codemirror/view'))).toHaveLength(1);
  expect(wrongDoors(sample('src/engine/build/read/cells.ts', 'linkedom'))).toHaveLength(1);
  expect(wrongDoors(sample('src/engine/cell/names.ts', 'acorn'))).toHaveLength(1);
  expect(wrongDoors(sample('src/engine/page/changes/code-link.ts', 'node:fs'))).toHaveLength(1);
  expect(wrongDoors(sample('src/mini-ml/core/random.ts', 'seedrandom'))).toHaveLength(1);
});

test('no file of the engine names a file, a module or a concept of the subject', () => {
  expect(subjectInEngine(code)).toEqual([]);
  expect(subjectInEngine([{ path: 'src/engine/page/kit/a.ts', text: 'const all = "b";\nclosest(".boundary");' }]))
    .toEqual(['src/engine/page/kit/a.ts:2 names boundar']);
});

test('every text of a page lies in the room for texts', () => {
  expect(strayTexts(code)).toEqual([]);
  const text = '---\nconst a = "Draw a line.";\nthrow new Error("no such part");\n---\n<p aria-label="Help">Run it {a}</p>';
  expect(strayTexts([{ path: 'src/engine/layouts/A.astro', text }])).toEqual([
    'src/engine/layouts/A.astro: Draw a line.', 'src/engine/layouts/A.astro: Run it', 'src/engine/layouts/A.astro: Help',
  ]);
});

test('styles write no words of their own', () => {
  expect(textsInStyles(code)).toEqual([]);
  const text = "a::after { content: '✓ right'; } b::after { content: '§'; }";
  expect(textsInStyles([{ path: 'src/engine/styles/a.css', text }])).toEqual(['src/engine/styles/a.css: ✓ right']);
});

test('behind :has() a selector ends in what it is for, not in all', () => {
  expect(broadStyles(code)).toEqual([]);
  const text = 'pre:has(> b) > *, a:has(:is(b, c)) :not(d) { e: f } a:has(b) > :is(c, d), a > b:has(c), a:has(b) p:empty { e: f }';
  expect(broadStyles([{ path: 'src/a.css', text }])).toEqual(['src/a.css: pre:has(> b) > *', 'src/a.css: a:has(:is(b, c)) :not(d)']);
});

test('a relative import names a file with its extension', () => {
  expect(dangling(imports, new Set(paths))).toEqual([]);
  expect(dangling(sample('src/core/a.ts', './b'), new Set(['src/core/b.ts']))).toEqual(['src/core/a.ts: no file ./b']);
});

test('a file has at most 250 lines, a page at most 40', () => {
  expect(tooLong(code)).toEqual([]);
  expect(tooLong([lines('src/core/a.ts', 250), lines('src/pages/a.astro', 40)])).toEqual([]);
  expect(tooLong([lines('src/core/a.ts', 251), lines('src/pages/a.astro', 41)])).toHaveLength(2);
});

test('no file gives up on types or switches a rule off', () => {
  expect(carelessTypes(code)).toEqual([]);
  const text = 'const word = "any"; // any\nawait Promise.any([]);';
  expect(carelessTypes([{ path: 'src/core/a.ts', text }])).toEqual([]);
  expect(carelessTypes([{ path: 'src/core/a.ts', text: 'let a: any;' }])).toHaveLength(1);
  expect(carelessTypes([{ path: 'src/core/a.ts', text: '// @ts-ignore' }])).toHaveLength(1);
});

test('names say what a file holds, and only core and figure have an index', () => {
  expect(vagueNames(paths)).toEqual([]);
  expect(vagueNames(['src/core/utils.ts', 'src/deck/index.ts', 'src/mini-ml/core/index.ts'])).toHaveLength(2);
});

test('unit tests lie beside the code, never among the pages', () => {
  expect(strayTests(paths)).toEqual([]);
  expect(strayTests(['src/pages/a.astro', 'src/pages/a.test.ts', 'src/spec/b.test.ts'])).toHaveLength(2);
});

test('what is computed depends on its arguments alone', () => {
  expect(hiddenWorld(code)).toEqual([]);
  expect(hiddenWorld([{ path: 'src/mini-ml/core/a.ts', text: 'export const a = Math.random();' }])).toHaveLength(1);
});

test('every path, link and command in the Markdown files exists', () => {
  expect(brokenClaims(readFiles(paths.filter((path) => /\.md$/.test(path))), project)).toEqual([]);
  const text = 'Run `npm run nothing`, read `src/core/nothing.ts` and [this](nothing.md), then `src/<room>/*.ts`.';
  expect(brokenClaims([{ path: 'A.md', text }], project)).toEqual([
    'A.md names src/core/nothing.ts', 'A.md names nothing.md', 'A.md names npm run nothing',
  ]);
});

test('every file that a script of package.json starts exists', () => {
  expect(brokenScripts(project)).toEqual([]);
  const scripts = { a: 'node scripts/a.ts --x' };
  expect(brokenScripts({ paths: [], scripts })).toEqual(['npm run a starts scripts/a.ts']);
});
