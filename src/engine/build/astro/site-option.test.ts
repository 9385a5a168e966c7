import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const root = fileURLToPath(new URL('../../../../tests/fixtures/waves/', import.meta.url));
const site = { title: 'Waves', description: '' };
const library = new URL('src/waves/library.ts', pathToFileURL(root));
const waves = { name: 'waves', library };

const read = (options: unknown, base = '/') => readOptions(options, { root, base });

/** What is said, without the list of all that a site may say. */
function said(options: unknown): string {
  try {
    read(options);
  } catch (error) {
    return (error as Error).message.replaceAll(root, '<root>/').replace(/only `title`, [^;]*/, 'only <keys>');
  }
  return '';
}

const ofSite = (more: object): string => said({ site: { ...site, ...more } });

test('what a course says of itself may be said in short', () => {
  const told = { authors: ['Ada Example'], licence: 'CC BY 4.0', parts: ['Calm', { title: 'Storm', description: 'Wind.' }] };
  const home = 'See [calm](/lectures/calm/).';
  expect(read({ site: { ...site, ...told, home } }, '/ws26').site).toMatchObject({
    authors: [{ name: 'Ada Example' }],
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    parts: [{ title: 'Calm', description: '' }, { title: 'Storm', description: 'Wind.' }],
    home: '<p>See <a href="/ws26/lectures/calm/">calm</a>.</p>',
  });
});

test('a page that a subject brings can be left out', () => {
  const subjects = [{ ...waves, pages: { basin: library, sea: library } }];
  expect(Object.keys(read({ site, subjects }).pages)).toEqual(['basin', 'sea']);
  expect(Object.keys(read({ site: { ...site, pages: { sea: false } }, subjects }).pages)).toEqual(['basin']);
  expect([
    said({ site: { ...site, pages: { see: false } }, subjects }),
    ofSite({ pages: { sea: false } }),
    ofSite({ playground: false }),
    said({ site, subjects: [{ ...waves, pages: { 'a/b': library } }] }),
  ]).toMatchInlineSnapshot(`
    [
      "lectures(): \`site.pages\` is wrong. Expected only \`basin\`, \`sea\`; received \`see\`.
      Fix: Remove \`see\`.",
      "lectures(): \`site.pages\` is wrong. Expected nothing, because no subject has a page; received \`sea\`.
      Fix: Remove \`sea\`.",
      "lectures(): \`site\` is wrong. Expected only <keys>; received \`playground\`.
      Fix: Pages come from subjects: leave one out with \`pages: { playground: false }\`.",
      "lectures(): \`subjects[0].pages\` is wrong. Expected paths of lowercase letters, digits and hyphens; received \`a/b\`.",
    ]
  `);
});

test('what a course says of itself wrongly', () => {
  expect([
    { authors: 'Ada' }, { authors: [{ nam: 'Ada' }] }, { authors: [7] }, { authors: [{ name: 'Ada', url: 'ada.org' }] },
    { licence: 'free' }, { licence: { title: 'CC' } }, { license: 'MIT' }, { parts: 'One' }, { parts: ['One', 'One'] }, { parts: [{ name: 'One' }] },
    { logo: 'logo.svg' }, { logo: { src: library } }, { logo: { src: new URL('lost.svg', library), alt: '' } },
    { navigation: [{ name: 'Forum', path: '', url: 'https://a.example/' }] }, { navigation: [{ name: 'Forum', url: 'a.example' }] },
    { contents: 'no' }, { offline: 'no' }, { sidebar: true }, { home: 3 }, { analytics: 'plausible' },
    { typefaces: { text: library } }, { typefaces: { mono: library, licences: [] } },
  ].map(ofSite)).toMatchInlineSnapshot(`
    [
      "lectures(): \`site.authors\` is wrong. Expected a list of names, such as ["Ada Example"]; received "Ada".",
      "lectures(): \`site.authors[0]\` is wrong. Expected only \`name\`, \`url\`, \`affiliation\`; received \`nam\`.
      Fix: Write \`name\`.",
      "lectures(): \`site.authors[0]\` is wrong. Expected a name, or \`{ name, url, affiliation }\`; received 7.",
      "lectures(): \`site.authors[0].url\` is wrong. Expected an address that begins with \`https://\`; received "ada.org".",
      "lectures(): \`site.licence\` is wrong. Expected one of "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "CC-BY-NC-ND-4.0", "CC0-1.0", "GFDL-1.3-or-later", "MIT", "Apache-2.0", "BSD-3-Clause", "GPL-3.0-or-later", or \`{ name, url }\`; received "free".",
      "lectures(): \`site.licence\` is wrong. Expected only \`name\`, \`url\`; received \`title\`.
      Fix: Remove \`title\`.",
      "lectures(): \`site\` is wrong. Expected only <keys>; received \`license\`.
      Fix: Write \`licence\`.",
      "lectures(): \`site.parts\` is wrong. Expected a list of titles, such as ["Foundations"]; received "One".",
      "lectures(): \`site.parts\` is wrong. Expected a title of its own for each part; received "One" twice.",
      "lectures(): \`site.parts[0]\` is wrong. Expected only <keys>; received \`name\`.
      Fix: Remove \`name\`.",
      "lectures(): \`site.logo\` is wrong. Expected an object; received "logo.svg".",
      "lectures(): \`site.logo.alt\` is wrong. Expected a text; received nothing.",
      "lectures(): \`site.logo.src\` is wrong. Expected the address of a file; received "file://<root>/src/waves/lost.svg", which does not exist.
      Fix: Write \`new URL('./…', import.meta.url)\`.",
      "lectures(): \`site.navigation[0]\` is wrong. Expected either a \`path\` of this site or the \`url\` of another; received { name: 'Forum', path: '', url: 'https://a.example/' }.",
      "lectures(): \`site.navigation[0].url\` is wrong. Expected an address that begins with \`https://\`; received "a.example".",
      "lectures(): \`site.contents\` is wrong. Expected \`true\` or \`false\`; received "no".",
      "lectures(): \`site.offline\` is wrong. Expected \`true\` or \`false\`; received "no".",
      "lectures(): \`site\` is wrong. Expected only <keys>; received \`sidebar\`.
      Fix: Write \`contents\`: \`true\` or \`false\`.",
      "lectures(): \`site.home\` is wrong. Expected a text; received 3.",
      "lectures(): \`site\` is wrong. Expected only <keys>; received \`analytics\`.
      Fix: Remove it: pages load nothing from other servers, so nobody else learns who reads what. Your server’s log can count visits.",
      "lectures(): \`site.typefaces.text\` is wrong. Expected only \`normal\`, \`italic\`, \`bold\`; received \`toString\`.
      Fix: Remove \`toString\`.",
      "lectures(): \`site.typefaces.licences\` is wrong. Expected at least one file with a licence; received [].",
    ]
  `);
});
