import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { FEATURES } from '../build/astro/readable.ts';
import { textOf, walk, type Node, type Root } from '../build/read/tree.ts';
import { faultsIn } from './import/faults.ts';
import { run } from './import.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const lectures = join(folder, 'content/lectures');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(lectures, { recursive: true });
});

/** Imports a file that lies in the folder of the site. @returns what was said, and the lecture. */
async function imported(file: string, ...args: string[]): Promise<{ said: string; text: string; home: string }> {
  const said: string[] = [];
  await run([file, ...args], { folder, say: (line) => void said.push(line) });
  const [slug = ''] = readdirSync(lectures);
  const home = join(lectures, slug);
  return { said: said.join('\n'), home, text: readFileSync(join(home, 'index.mdx'), 'utf8') };
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const decks = {
  'slidev-tour': 'slides.md', 'slidev-talk': 'slides.md', 'marp-course': 'deck.md', 'marp-short': 'slides.md',
  'notebook-talk': 'walks.ipynb', 'notebook-plain': 'penguins.ipynb',
};

/** The blocks of code of a text, in order. */
function codeIn(root: Node): string[] {
  const found: string[] = [];
  walk(root as Root, (node) => {
    if (node.type === 'code') found.push(node.value.trim());
  });
  return found;
}

const parsed = (lecture: string): Root =>
  mdxToMdast(lecture.replace(/^---\n[\s\S]*?\n---\n/, ''), { features: FEATURES }) as Root;

for (const [deck, file] of Object.entries(decks)) {
  test(`${deck} becomes a lecture that the build has nothing against, and what was lost is told with its line`, async () => {
    const source = resolve('tests/fixtures/decks', deck, file);
    const { said, text, home } = await imported(source);
    const golden = readFileSync(`tests/golden/imports/${deck}.txt`, 'utf8');
    expect(`${said.replaceAll(source, file)}\n\n${text}`).toBe(golden);
    expect(faultsIn(text, 'lecture')).toBe('');
    for (const [name] of text.matchAll(/(?<=\]\(|src=")\w+\.png/g)) expect(existsSync(join(home, name)), name).toBe(true);
  });
}

test('code stands in a lecture as it stood in its deck, all of it and in order', async () => {
  for (const deck of ['slidev-talk', 'marp-course', 'marp-short'] as const) {
    const source = resolve('tests/fixtures/decks', deck, decks[deck]);
    rmSync(lectures, { recursive: true });
    mkdirSync(lectures);
    const { text } = await imported(source);
    const before = codeIn(markdownToMdast(readFileSync(source, 'utf8')) as Root);
    const after = codeIn(parsed(text));
    expect(after.filter((code) => code !== 'a fence in a note')).toEqual(before);
  }
});

test('what MDX would read as code of its own is shown as it was written', async () => {
  const { text, said } = await imported(write('a.md', [
    '# A {b} < c', '', 'If x<y & {z}: `{kept}`, $a_{1} < b$.', '', 'import this book', '', 'See <https://x.org>.', '',
    '\\{already\\} \\(not a formula\\)',
  ].join('\n')));
  expect(text).toContain('# A \\{b\\} \\< c\n');
  expect(text).toContain('If x\\<y & \\{z\\}: `{kept}`, $a_{1} < b$.\n');
  expect(text).toContain('[https://x.org](https://x.org)');
  expect(faultsIn(text, 'a')).toBe('');
  expect(said).toBe('content/lectures/a-b-c/index.mdx: 1 slide.');
  expect(textOf(parsed(text))).toMatch(/import this book[\s\S]*\{already\} \(not a formula\)/);
});

test('nothing of a deck is run or followed', async () => {
  const { text, said } = await imported(write('b.md', [
    '# B', '', '<script>globalThis.ran = true</script>', '', '<img src="/etc/hostname" onerror="x()">', '',
    '![a](https://example.org/a.png) {{ process.exit(3) }}', '', '<iframe src="https://x.org"></iframe>',
  ].join('\n')));
  expect(text).not.toMatch(/ran = true|onerror|iframe/);
  expect(said).toContain('b.md:3 <script> was left out: nothing in a deck is run, and the site has its own styles.');
  expect(said).toContain('b.md:5 /etc/hostname is not a picture, film, sound or document.');
  expect(said).toContain('b.md:7 The content of `{{ }}` is not computed: it stays as it was written.');
  expect(said).toContain('b.md:9 <iframe> means nothing here and was left out; its content was kept.');
});

test('a sign that is written as a word is listed, and nothing else between colons', async () => {
  const { text, said } = await imported(write('d.md', '# D\n\nWell done :tada: at 10:30:00, `:in_code:`, a::b::c, x:y:z\n\n- :+1:\n'));
  expect(text).toContain('Well done :tada: at');
  expect(said).toBe([
    'content/lectures/d/index.mdx: 1 slide.', '', 'Not converted exactly:',
    '  d.md:3 `:tada:` stays as it was written: write the sign itself instead.',
    '  d.md:5 `:+1:` stays as it was written: write the sign itself instead.',
  ].join('\n'));
});

test('what cannot be mended by an import is told with its place in the lecture', async () => {
  const { said } = await imported(write('c.md', '# C\n\n:::note\nA box\n:::\n'));
  expect(said).toContain('To fix before it builds:\ncontent/lectures/c/index.mdx:9:1 `:::note` means nothing here');
});

test('a deck that begins without a title is headed by its name, and a label has no sign that ends it', async () => {
  const { text, said } = await imported(write('e.md', '---\ntitle: Tides {1}\n---\n\nOnly words\n\n---\n\nIf a<b, stop\n'));
  expect(text).toContain('\n# Tides \\{1\\}\n\nOnly words\n');
  expect(said).toContain('e.md:1 The first slide has no title, so it is called "Tides {1}".');
  expect(faultsIn(text, 'e')).toBe('');
});

test('in Marp a title stands below its ground, a comment alone is no slide, and the size of a title no note', async () => {
  write('g.png', new Uint8Array([137, 80, 78, 71]));
  const { text } = await imported(write('f.md', [
    '---', 'marp: true', 'headingDivider: 2', '---', '', '<!-- _class: lead -->', '# <!-- fit --> One', '', '## Two', '', 'x', '',
    '---', '', '![bg](g.png) ![bg](g.png)', '', '# Three',
  ].join('\n')));
  expect([...text.matchAll(/^#.*/gm)].map(([line]) => line)).toEqual(['# One', '## Two', '## Three']);
  expect(text).not.toContain('<Notes>');
  expect(faultsIn(text, 'f')).toBe('');
});

test('a tag with what only Vue listens to is left out and named, and braces of an address stay readable', async () => {
  const { text, said } = await imported(write('g.md', '# G\n\nSee <Counter :n="1" @click="n++" /> <https://x.org/{id}>\n'));
  expect(text).toContain('See  [https://x.org/\\{id\\}](https://x.org/%7Bid%7D)\n');
  expect(said).toContain('g.md:3 <Counter> means nothing here and was left out.');
  expect(faultsIn(text, 'g')).toBe('');
});

test('an environment of TeX at the margin of a notebook is a formula, but not in code', async () => {
  const source = '# H\n\nso\n\\begin{align}\na &= b\n\\end{align}\n\n```\n\\begin{x}\n\\end{x}\n```\n\n$$\n\\begin{cases}1\\end{cases}\n$$';
  const cells = [{ cell_type: 'markdown', metadata: {}, source }];
  const { text } = await imported(write('h.ipynb', JSON.stringify({ nbformat: 4, metadata: {}, cells })));
  expect(text).toContain('so\n\n$$\n\\begin{align}\na &= b\n\\end{align}\n$$\n');
  expect(text).toContain('```\n\\begin{x}\n\\end{x}\n```\n\n$$\n\\begin{cases}1\\end{cases}\n$$');
  expect(faultsIn(text, 'h')).toBe('');
});

test('a file that is broken is refused in one sentence, and nothing is written', async () => {
  const refused: [string, string | Uint8Array, string][] = [
    ['a.ipynb', '{"cells": [', 'a.ipynb is not JSON, so it is not a notebook: '],
    ['b.ipynb', '{"a": 1}', 'b.ipynb is not a notebook: it has no `nbformat`.'],
    ['c.ipynb', '{"nbformat": 3, "worksheets": []}', 'c.ipynb is a notebook of nbformat 3, but only format 4 can be read. Open it in Jupyter and save it again.'],
    ['d.ipynb', '{"nbformat": 4, "cells": []}', 'd.ipynb has no cells.'],
    ['i.ipynb', '{"nbformat": 4, "cells": [{"source": ""}, {"source": 1}]}', 'i.ipynb is damaged: its cell 2 has no text as its `source`.'],
    ['e.md', new Uint8Array([35, 32, 0xff, 0xfe, 10]), 'e.md is not UTF-8 text. Save it as UTF-8 and import it again.'],
    ['f.md', ' \n', 'f.md is empty.'],
    ['g.md', '---\ntitle: "open\n---\n\n# G\n', 'g.md:'],
    ['h.pptx', 'PK', 'h.pptx is neither a deck in Markdown (.md) nor a notebook (.ipynb).'],
  ];
  for (const [name, content, sentence] of refused) {
    write(name, content);
    await expect(run([name], { folder, say: () => undefined }), name).rejects.toThrow(sentence);
  }
  await expect(run(['x.md'], { folder, say: () => undefined })).rejects.toThrow('There is no file x.md.');
  await expect(run([], { folder, say: () => undefined })).rejects.toThrow('Name the file: `npm run import slides.md`.');
  expect(readdirSync(lectures)).toEqual([]);
});

test('a lecture that is there is never written over', async () => {
  write('a.md', '# Waves\n');
  await imported('a.md');
  await expect(run(['a.md'], { folder, say: () => undefined })).rejects.toThrow(
    'There is already a lecture content/lectures/waves. Give this one another name: `--as waves-2`.',
  );
  await run(['a.md', '--as', 'waves-2'], { folder, say: () => undefined });
  expect(readdirSync(lectures)).toEqual(['waves', 'waves-2']);
});
