import { expect, test } from 'vitest';
import { brokenLinks, readPage, type Site } from './links.ts';
import { describeBroken } from './broken-links.ts';

const site = (body: string): Site =>
  new Map([
    ['index.html', readPage('<h1 id="top">Home</h1>')],
    ['lectures/a/index.html', readPage(body)],
    ['lectures/a/index.mdx', undefined],
  ]);
const whys = (body: string, base = '/'): string[] => brokenLinks(site(body), base).map(({ href, why }) => `${href}: ${why}`);

test('links that lead somewhere are fine', () => {
  const body = `<p id="b"><a href="/">1</a><a href="../../#top">2</a><a href="#b">3</a><a href="#b.2">4</a>
    <a href="index.mdx">5</a><a href="https://example.org/none">6</a><img src=/index.html><a href="mailto:a@b.c">7</a>
    <a href="/#x=1">8</a><a href="#b.1&e=1.abc">9</a></p>`;
  expect(whys(body)).toEqual([]);
});

test('a page or a place that is not there is broken', () => {
  expect(whys('<a href="/lectures/b/">1</a> <a href="#c">2</a> <a href="/#below">3</a>')).toEqual([
    '/lectures/b/: there is no such page',
    '#c: the page has no place `#c`',
    '/#below: the page has no place `#below`',
  ]);
});

test('under a base path an address from the root must begin with it', () => {
  expect(whys('<a href="/teach/#top">1</a>', '/teach')).toEqual([]);
  expect(whys('<a href="/lectures/a/">1</a>', '/teach')).toEqual(['/lectures/a/: the site is published under /teach/']);
});

test('text that looks like a link is none', () => {
  expect(whys('<pre data-source="&lt;a href=&quot;/none/&quot;>">a href="/none/"</pre>')).toEqual([]);
});

test('a broken link is told at its place in the lecture', () => {
  const links = [{ page: 'lectures/a/index.html', href: '/teach/none/', why: 'there is no such page' }];
  const sources = new Map([['content/lectures/a/index.mdx', '# A\n\nSee [there](/none/).\n']]);
  expect(describeBroken(links, sources, '/teach/')).toMatchInlineSnapshot(`
    "content/lectures/a/index.mdx:3:13 The link to \`/teach/none/\` is broken: there is no such page.
      3 | See [there](/none/).
        |             ^
      Fix: Correct the address, or give the place that is meant this id."
  `);
});

test('where the lecture does not say it, the page is named', () => {
  const links = [{ page: 'index.html', href: '/none/', why: 'there is no such page' }];
  expect(describeBroken(links, new Map(), '/')).toMatchInlineSnapshot(`
    "index.html The link to \`/none/\` is broken: there is no such page.
      Fix: Correct the address, or give the place that is meant this id."
  `);
});
