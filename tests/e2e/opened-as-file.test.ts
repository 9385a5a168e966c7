/** A built site that somebody opens from a folder, by a double click. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { open } from './browser.ts';

const folder = inject('wavesFolder');
const saved = (path: string): string => pathToFileURL(resolve(folder, path)).href;
/** Browsers give no script, and no typeface, to a page that is a file. */
const openFile = (path: string): Promise<Page> => open(saved(path), { ready: false, allow: /^(console|failed): .*(CORS|ERR_F)/ });

test('every site is published with its scripts where hosts leave out names that begin with a line', () => {
  expect(existsSync(join(folder, '.nojekyll'))).toBe(true);
});

test('an article opened as a file is read, links lead on, and one line says what needs a server', async () => {
  const page = await openFile('lectures/waves/index.html');
  await page.getByText('slides and live code need a web server', { exact: false }).waitFor();
  expect(await page.locator('[data-slide]').count()).toBe(21);
  expect(await page.locator('[data-slide] svg').first().isVisible()).toBe(true);
  expect(await page.locator('h1').last().evaluate((title) => getComputedStyle(title).fontWeight)).toBe('600');
  await page.locator('.to-slides').click();
  await page.waitForURL(saved('lectures/waves/slides/index.html'));
  expect(await page.locator('[data-slide]').last().isVisible()).toBe(true);
  await page.locator('.site-name').click();
  await page.waitForURL(saved('index.html'));
  await page.getByRole('link', { name: 'Read' }).first().click();
  await page.waitForURL(/lectures\/\w+\/index\.html$/);
});

test('the source of a lecture lies where a page opened as a file looks for it', async () => {
  const page = await openFile('lectures/waves/slides/index.html');
  const links = await page.locator('body [href^="file:"], body a').evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href.replace(/[?#].*/, '')).filter((href) => href.startsWith('file:')));
  expect(links.filter((href) => !existsSync(new URL(href)))).toEqual([]);
  expect(links).toContain(saved('lectures/waves/index.mdx'));
});
