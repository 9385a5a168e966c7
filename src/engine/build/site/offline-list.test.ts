import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { edited } from '../../offline/edition.ts';
import { editsBetween } from './alike.ts';
import { editionOf } from './offline-list.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (view: string, more = ''): string =>
  `<html data-view="${view}"><link href="/ws26/_astro/text.woff2"><script src="/ws26/_astro/${view}.js"></script>${more}`;

const files: Readonly<Record<string, string | Buffer>> = {
  'index.html': page('home'),
  'feed.xml': '', '_astro/frame.htm': '',
  '.nojekyll': '', '404.html': '', 'robots.txt': '', 'service-worker.js': '', 'fonts/licences/serif.txt': '',
  'lectures/tides/index.html': page('article', '<img src="/ws26/pictures/moon.png" srcset="/ws26/pictures/moon.png 1x">'
    + '<live-cell data-imports="/ws26/_astro/imports.js" data-import-types="/ws26/_astro/types.json">'),
  'lectures/tides/slides/index.html': page('slides', '<img src="/ws26/pictures/moon.png" srcset="/ws26/pictures/moon.png 1x">'
    + '<live-cell data-imports="/ws26/_astro/imports.js" data-import-types="/ws26/_astro/types.json">'),
  'lectures/tides/index.mdx': '# Tides', 'lectures/tides/names.json': '{}', 'lectures/tides/film.mp4': Buffer.alloc(400_000),
  'playground/index.html': page('lab'),
  '_astro/article.js': 'import("./live.js")', '_astro/slides.js': 'import("./desk.B1.js")', '_astro/desk.B1.js': '', '_astro/home.js': '', '_astro/lab.js': '',
  '_astro/live.js': 'new Worker("/ws26/_astro/guard.js")', '_astro/guard.js': '', '_astro/imports.js': '',
  'search/index.json': '{}', 'search/tides.json': '{}', '_astro/types.json': '{}', '_astro/text.woff2': 'font', 'pictures/moon.png': 'moon', 'pictures/unused.png': '',
  'ws25/index.html': page('home'), 'ws25/_astro/old.js': '', 'ws25/lectures/moon/index.html': '',
};

for (const [name, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

const edition = editionOf({ folder, base: '/ws26/', language: 'en', everywhere: ['', 'playground/', 'away/'] });

test('home and all that scripts of lectures can come to need without a network are one part', () => {
  expect(edition.parts['']).toEqual(['_astro/article.js', '_astro/guard.js', '_astro/home.js', '_astro/live.js',
    '_astro/slides.js', '_astro/text.woff2', 'index.html']);
});

test('a lecture has its pages, what they show and what its cells import, but neither source nor films nor types', () => {
  expect(edition.parts['lectures/tides/']).toEqual(['_astro/imports.js', 'lectures/tides/index.html',
    'lectures/tides/names.json', 'lectures/tides/slides/index.html', 'pictures/moon.png']);
});

test('pages of the navigation and the index of search are kept for every reader', () => {
  expect(edition.parts['playground/']).toEqual(['_astro/lab.js', 'playground/index.html']);
  expect(edition.parts['search/']).toEqual(['search/index.json', 'search/tides.json']);
  expect(edition.everywhere).toEqual(['playground/', 'search/']);
});

test('the whole course is all that readers can open, and nothing of another build below it', () => {
  const left = ['.nojekyll', '404.html', '_astro/frame.htm', 'feed.xml', 'fonts/licences/serif.txt', 'robots.txt', 'service-worker.js'];
  const own = Object.keys(files).filter((name) => !name.startsWith('ws25/') && !left.includes(name));
  expect(Object.keys(edition.files)).toEqual(own.sort());
});

test('slides cost nothing beside their article', () => {
  const slides = 'lectures/tides/slides/index.html';
  const { of, edits } = edition.made[slides]!;
  expect(edited(String(files[of]), edits)).toBe(files[slides]);
  expect(edition.files[slides]![2]).toBe(0);
});

test('pages that differ in more than a few places are not made of each other', () => {
  expect(editsBetween('<a>', '<a><b>')).toBe(undefined);
  expect(editsBetween('<a>'.repeat(50), '<b>'.repeat(50))).toBe(undefined);
  expect(editsBetween('', '')).toEqual([]);
});

test('the same folder gives the same list', () => {
  expect(editionOf({ folder, base: '/ws26/', language: 'en', everywhere: ['', 'playground/', 'away/'] })).toEqual(edition);
});
