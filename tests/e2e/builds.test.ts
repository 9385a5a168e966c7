/** What a build gives: always the same, and pages that hold below any path. */
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { buildFixture } from './fixture-build.ts';
import { brokenLinks, builtPages } from './site.ts';

/** Every file of a folder by its path. */
function filesOf(folder: string): Map<string, Buffer> {
  const paths = globSync('**', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile()).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

test('two builds of the same sources give the same bytes, also when nothing is kept', async () => {
  const first = filesOf(inject('wavesFolder'));
  rmSync('tests/fixtures/waves/node_modules', { recursive: true, force: true });
  const second = filesOf(await buildFixture('waves', { base: '/' }));
  expect([...second.keys()]).toEqual([...first.keys()]);
  const different = [...second].filter(([path, bytes]) => first.get(path)?.equals(bytes) !== true);
  expect(different.map(([path]) => path)).toEqual([]);
}, 300_000);

test('of a draft nothing is published: no page, file, link, entry, nor the words of its language', () => {
  const built = filesOf(inject('wavesFolder'));
  const isTold = (text: string): boolean => /undertow/i.test(text) || text.includes('Noch einmal versuchen');
  expect([...built].filter(([path, bytes]) => isTold(path) || isTold(String(bytes))).map(([path]) => path)).toEqual([]);
});

test('the site can be published under any base path', async () => {
  const [base, folder] = ['/ws26/', 'test-results/terms/ws26'];
  const site = new URL(base, inject('terms'));
  const pages = builtPages(folder);
  expect(pages.some(({ document }) => document.querySelector('main img') !== null)).toBe(true);
  for (const page of pages) expect(brokenLinks(page, pages, base, folder)).toEqual([]);
  for (const path of ['', 'lectures/tides/', 'lectures/tides/slides/']) await open(new URL(path, site).href);
});
