import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { embedProblems, foreignOf } from './embeds.ts';
import type { Root } from './tree.ts';

const rootOf = (text: string): Root => mdxToMdast(text, { features: {} }) as Root;
const said = (text: string, hosts: readonly string[] = []): string =>
  embedProblems(rootOf(text), hosts).map(({ line, column, message, hint }) => `${line}:${column} ${message} Fix: ${hint}`).join('\n');

test('what another site shows needs the word of the site, a title, and an address that can be shown', () => {
  expect([
    '<Embed src="https://a.example/b" title="a wave" />', '<Embed src="wave.png" title="a wave" />', '<Embed title="a wave" />',
    '<Embed src="https://a.example/b" />', '<Embed src="https://a.example/b" title="a wave" ratio="2" />',
    '<Embed src="https://www.youtube.com/watch?v=abc&t=3" title="a wave" />', '<Embed src="https://youtu.be/abc" title="a wave" />',
    '<Embed src="https://vimeo.com/123" title="a wave" />', '<Embed src="http://a.example/b" title="a wave" />',
  ].map((text) => said(text)).join('\n')).toMatchInlineSnapshot(`
    "1:1 This site does not allow its pages to load anything from a.example. Fix: Allow it in \`astro.config.mjs\`: \`lectures({ site: { embeds: ["a.example"] } })\`. Or link to it: \`[text](https://a.example/b)\`.
    1:1 <Embed> shows something from another site. Fix: Write its full address, \`src="https://…"\`. To show a file of your own, write \`![what it shows](name)\`.
    1:1 <Embed> shows something from another site. Fix: Write its full address, \`src="https://…"\`. To show a file of your own, write \`![what it shows](name)\`.
    1:1 <Embed> does not say what it shows. Fix: Write \`title="what it shows"\`.
    1:1 <Embed> cannot be \`2\`. Fix: Its \`ratio\` can be \`16/9\`, \`4/3\`, \`1/1\`, \`3/4\`.
    1:1 www.youtube.com shows this film only on its own pages. Fix: Write the address of its player: \`https://www.youtube-nocookie.com/embed/abc\`.
    1:1 youtu.be shows this film only on its own pages. Fix: Write the address of its player: \`https://www.youtube-nocookie.com/embed/abc\`.
    1:1 vimeo.com shows this film only on its own pages. Fix: Write the address of its player: \`https://player.vimeo.com/video/123\`.
    1:1 <Embed> shows something from another site. Fix: Write its full address, \`src="https://…"\`. To show a file of your own, write \`![what it shows](name)\`."
  `);
});

test('hosts are allowed one by one', () => {
  const text = '<Embed src="https://a.example/b" title="a" />\n\n<Embed src="https://sub.a.example/b" title="a" />';
  expect(said(text, ['a.example', 'sub.a.example'])).toBe('');
  expect(said(text, ['a.example'])).toMatch(/^3:1 This site does not allow its pages to load anything from sub\.a\.example/);
});

test('a page lets in whom it asks, pictures apart from players', () => {
  const text = '<Embed src="https://a.example/b" title="a" />\n\n<Embed src="https://b.example/c.PNG?d" title="b" />\n\n<Embed src="https://a.example/e" title="c" />';
  expect(foreignOf(rootOf(text))).toEqual({ frames: ['https://a.example'], pictures: ['https://b.example'] });
  expect(foreignOf(rootOf('text'))).toBeUndefined();
});
