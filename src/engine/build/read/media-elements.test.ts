import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { dressed, isMediaLine, mediaElement, type MediaWorld } from './media-elements.ts';
import { isElement, walk, type Element, type Root } from './tree.ts';

const world: MediaWorld = {
  base: '/teach/', slug: 'waves', sizes: new Map([['film.webm', { width: 320, height: 180 }], ['a b.png', { width: 60, height: 40 }]]),
  beside: ['film.jpg', 'film.webm', 'a b.png'],
};

const rootOf = (text: string): Root => mdxToMdast(text, { features: {} }) as Root;

/** An element as a tag. */
function tag({ name, attributes }: Element): string {
  const written = attributes.map((each) => (each.type !== 'mdxJsxAttribute' ? '…'
    : each.value === null ? each.name : `${each.name}="${typeof each.value === 'object' ? each.value!.value : each.value}"`));
  return `<${[name, ...written].join(' ')}>`;
}

function first(text: string): string {
  let found = '';
  walk(rootOf(text), (node) => {
    if (isElement(node) && found === '') found = tag(dressed(node, world));
  });
  return found;
}

const inMarkdown = (address: string, alt = ''): string => {
  const made = mediaElement({ address, alt, title: '' }, world);
  return isElement(made) ? tag(made) : JSON.stringify(made);
};

test('a picture in Markdown may be a film, a sound or a paper', () => {
  expect(['film.webm', 'tone.mp3', 'paper.pdf', '/logo.svg'].map((address) => inMarkdown(address, 'it')).join('\n')).toMatchInlineSnapshot(`
    "<video src="/teach/lectures/waves/film.webm" aria-label="it" width="320" height="180" controls preload="none" playsinline poster="/teach/lectures/waves/film.jpg">
    <audio src="/teach/lectures/waves/tone.mp3" aria-label="it" controls preload="none">
    {"type":"link","url":"/teach/lectures/waves/paper.pdf","children":[{"type":"text","value":"it"}]}
    <img src="/teach/logo.svg" alt="it" loading="lazy" decoding="async">"
  `);
});

test('what an author wrote stays, and what is missing is added', () => {
  expect([
    '<img src="a b.png" alt="x" />', '<img src="a b.png" alt="x" width="30" loading="eager" />', '<img src={"a b.png"} alt="x" height="20" />',
    '<video src="film.webm" autoPlay poster="other.png" title="A film" />', '<video><source src="film.webm" /></video>',
    '<img src="l.png" srcset="s.png 1x, l.png 2x" alt="x" />', '<Embed src="https://a.example/b" title="a" poster="film.jpg" />',
  ].map(first).join('\n')).toMatchInlineSnapshot(`
    "<img src="/teach/lectures/waves/a%20b.png" alt="x" width="60" height="40" loading="lazy" decoding="async">
    <img src="/teach/lectures/waves/a%20b.png" alt="x" width="30" loading="eager" height="20" decoding="async">
    <img src="/teach/lectures/waves/a%20b.png" alt="x" height="20" width="30" loading="lazy" decoding="async">
    <video src="/teach/lectures/waves/film.webm" data-autoplay poster="/teach/lectures/waves/other.png" title="A film" width="320" height="180" controls preload="none" playsinline>
    <video width="320" height="180" controls preload="none" playsinline poster="/teach/lectures/waves/film.jpg" aria-label="film.webm">
    <img src="/teach/lectures/waves/l.png" srcset="/teach/lectures/waves/s.png 1x, /teach/lectures/waves/l.png 2x" alt="x" loading="lazy" decoding="async">
    <Embed src="https://a.example/b" title="a" poster="/teach/lectures/waves/film.jpg">"
  `);
});

test('pictures alone on a line are no paragraph of text', () => {
  const lines = ['![a](a.png)', '![a](a.png) ![b](b.webm)', '![a](a.png)\n<img src="b.png" alt="b" />', 'See ![a](a.png)', 'text'];
  expect(lines.map((line) => isMediaLine(rootOf(line).children[0]!))).toEqual([true, true, true, false, false]);
});
