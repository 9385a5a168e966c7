import { mdxToMdast } from 'satteri';
import { afterEach, expect, test } from 'vitest';
import { speechOf } from '../../words/speech.ts';
import { speak } from '../../words/voice.ts';
import { highlightAs, loadGrammars } from './code-languages.ts';
import { mediaProblems } from './media.ts';
import { shapeBlock } from './shape.ts';
import { slug } from './slides.ts';
import type { Block, Root } from './tree.ts';

afterEach(() => speak(speechOf('en')));

const features = { math: true, definitionList: true };
const rootOf = (text: string): Root => mdxToMdast(text, { features }) as Root;
const shaped = (text: string): string => JSON.stringify(rootOf(text).children.map((each) => shapeBlock(each as Block)));
const count = (text: string, part: string): number => text.split(part).length - 1;

test('a table keeps the sides of its columns, and numbers stand right, without a style', () => {
  const table = shaped('| a | b | c |\n|:-:|---|---|\n| x | 1.5 | y |\n| z | −20 % | 3 |\n');
  expect(table).toContain('"data-table"');
  expect(count(table, '"data-align":"center"')).toBe(3);
  expect(count(table, '"data-align":"right"')).toBe(3);
  expect(table).toContain('"align":[]');
});

test('a callout has its title in the language of the lecture', () => {
  speak(speechOf('de'));
  expect(shaped('> [!WARNING]\n> Achtung.')).toContain('"value":"Warnung"');
  expect(shaped('> [!constructor]\n> Achtung.')).toContain('"type":"blockquote"');
});

test('a quotation that begins as on GitHub is a callout, any other is a quotation', () => {
  expect(shaped('> [!WARNING]\n> Mind the *gap*.')).toContain('"data-callout","value":"warning"');
  expect(shaped('> [!TIP] Shortly\n> Words.')).toContain('"value":"Shortly"');
  expect(shaped('> [!FOO]\n> Words.')).toContain('"type":"blockquote"');
});

test('a task says in a sign whether it is done, but for the options of a question', () => {
  expect(shaped('- [x] a\n- [ ] b')).toMatch(/☑ .*☐ /);
  expect(shaped('<Quiz id="a">\n\n- [x] a\n- [ ] b\n\n</Quiz>')).not.toContain('☑');
});

test.each([
  ['python', 'def f(): return 1', 'keyword'], ['bash', 'if true; then echo "a"; fi', 'keyword'], ['sql', 'SELECT a FROM b', 'keyword'],
  ['r', 'f <- function(x) 1', 'keyword'], ['julia', 'function f() end', 'keyword'], ['rust', 'fn main() {}', 'keyword'],
  ['java', 'class A {}', 'keyword'], ['c', 'int a = 1;', 'number'], ['cpp', 'return 1;', 'keyword'], ['json', '{"a": 1}', 'number'],
  ['css', '/* a */', 'comment'], ['html', '<!-- a -->', 'comment'], ['yaml', '# a', 'comment'], ['latex', '% a', 'comment'],
])('%s is highlighted with our classes', async (language, code, kind) => {
  await loadGrammars(`~~~${language}\n${code}\n~~~`);
  expect(highlightAs(code, language)).toContain(`class="tok-${kind}"`);
});

test('the grammar of a fence inside a fence of Markdown is loaded too', async () => {
  await loadGrammars('````md\n```toml title="a"\na = 1\n```\n````');
  expect(highlightAs('a = 1', 'TOML')).toContain('class="tok-');
});

test('a language that nobody knows is plain text', async () => {
  await loadGrammars('```klingon');
  expect(highlightAs('a', 'klingon')).toBeUndefined();
});

test('titles of any script make ids of their own letters', () => {
  expect(['Übungen', 'Module 1.0 - Mini-ML', '数据 集', 'čeština', '3 steps', '?!'].map(slug))
    .toEqual(['übungen', 'module-1-0-mini-ml', '数据-集', 'čeština', 's-3-steps', 'u3f-u21']);
});

test('pictures and films of other sites, and files that are not there', () => {
  const files = { beside: ['eight.png', 'film.mp4'], shared: ['logo.svg'] };
  const text = '![a](eight.png) ![b](Eight.png) ![c](https://a.b/c.png) ![d](/logo.svg) ![e](/lost.png)\n\n'
    + '<video src="film.mp4" controls />\n\n<iframe src="https://a.b/c" />\n\n<video src="flim.mp4" />';
  const say = mediaProblems(rootOf(text), files)
    .map(({ line, column, message, hint }) => `${line}:${column} ${message} Fix: ${hint}`);
  expect(say).toMatchInlineSnapshot(`
    [
      "1:17 There is no file \`Eight.png\` next to this lecture. Fix: Did you mean \`eight.png\`?",
      "1:33 https://a.b/c.png is on another site, which every reader's browser would be asked to visit. Fix: Save it next to the lecture and write its name, or show it after a click: \`<Embed src="https://a.b/c.png" title="what it shows" />\`.",
      "1:73 There is no file \`lost.png\` in \`public\`. Fix: Put the file in \`public\`, or correct its name.",
      "5:1 <iframe> is blocked by the page's security policy. Fix: Write \`<Embed src="https://a.b/c" title="what it shows" />\`, or link to it: \`[text](https://a.b/c)\`.",
      "7:1 There is no file \`flim.mp4\` next to this lecture. Fix: Did you mean \`film.mp4\`?",
    ]
  `);
});
