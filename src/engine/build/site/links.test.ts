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
    '#c: the page has no `#c`',
    '/#below: the page has no `#below`',
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
      Fix: Correct the address, or give the place you mean this id."
  `);
});

test('where the lecture does not say it, the page is named', () => {
  const links = [{ page: 'index.html', href: '/none/', why: 'there is no such page' }];
  expect(describeBroken(links, new Map(), '/')).toMatchInlineSnapshot(`
    "index.html The link to \`/none/\` is broken: there is no such page.
      Fix: Correct the address, or give the place you mean this id."
  `);
});

test('a link to a lecture that is a draft, or gone, is told as such', () => {
  const links = ['/lectures/tides/#high', '/lectures/ebb/', '/lectures/wavs/slides/', '/lectures/ice/'].map((href) =>
    ({ page: 'lectures/a/index.html', href, why: 'there is no such page' }));
  const sources = new Map([
    ['content/lectures/a/index.mdx', '# A\n\n[1](../tides/#high) [2](/lectures/ebb/)\n[3](../wavs/slides/) [4](../ice/)\n'],
    ['content/lectures/tides/index.mdx', '---\ntitle: Tides\ndraft: true\n---\n'],
    ['content/lectures/_ebb/index.mdx', ''],
    ['content/lectures/waves/index.mdx', ''],
  ]);
  expect(describeBroken(links, sources, '/').split('\n\n')).toMatchInlineSnapshot(`
    [
      "content/lectures/a/index.mdx:3:5 The link to \`/lectures/tides/#high\` is broken: the lecture \`tides\` is a draft, and drafts are not published.
      3 | [1](../tides/#high) [2](/lectures/ebb/)
        |     ^
      Fix: Publish it, or remove the link.",
      "content/lectures/a/index.mdx:3:25 The link to \`/lectures/ebb/\` is broken: the lecture \`ebb\` is a draft, and drafts are not published.
      3 | [1](../tides/#high) [2](/lectures/ebb/)
        |                         ^
      Fix: Publish it, or remove the link.",
      "content/lectures/a/index.mdx:4:5 The link to \`/lectures/wavs/slides/\` is broken: there is no lecture \`wavs\`.
      4 | [3](../wavs/slides/) [4](../ice/)
        |     ^
      Fix: Did you mean \`/lectures/waves/slides/\`?",
      "content/lectures/a/index.mdx:4:26 The link to \`/lectures/ice/\` is broken: there is no lecture \`ice\`.
      4 | [3](../wavs/slides/) [4](../ice/)
        |                          ^
      Fix: Correct the address, or remove the link.",
    ]
  `);
});
