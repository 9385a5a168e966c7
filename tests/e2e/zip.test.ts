/** The site as a zip: unpacked, it opens by a double click, in Chromium and in Firefox. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { launch } from 'puppeteer-core';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { run } from '../../src/engine/commands/zip.ts';
import { firefoxOptions } from '../sandbox/browsers.ts';
import { open } from './browser.ts';
import { output, rewrite } from './live.ts';

const project = resolve('test-results/waves-course');
const folder = resolve('test-results/waves-unpacked');
const saved = (path: string): string => pathToFileURL(join(folder, 'waves-course', path)).href;
const said: string[] = [];

const zip = async (): Promise<Buffer> => {
  await run([], { folder: project, say: (line) => said.push(line) });
  return readFileSync(join(project, 'waves-course.zip'));
};

beforeAll(async () => {
  for (const old of [project, folder]) rmSync(old, { recursive: true, force: true });
  cpSync(inject('wavesFolder'), join(project, 'dist'), { recursive: true });
  for (const [path, body] of Object.entries(unzipSync(await zip()))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
});

test('the same site gives the same zip, and it is said how it is used', async () => {
  const first = readFileSync(join(project, 'waves-course.zip'));
  expect((await zip()).equals(first)).toBe(true);
  expect(said[0]).toMatch(/^waves-course\.zip: \d+ files, \d\.\d MB\. Unpack it and open waves-course\/index\.html\.$/);
});

test('without a built site there is no zip', async () => {
  await expect(run([], { folder: resolve('tests'), say: () => undefined }))
    .rejects.toThrow('The site has not been built. Run `npm run build` first.');
});

test('in Chromium links lead on, slides have keys, and code runs, in a folder that was unpacked', async () => {
  const page = await open(saved('index.html'));
  expect(await page.getByText('need a web server', { exact: false }).isVisible()).toBe(false);
  await page.locator('a[href$="lectures/three/index.html"]').first().click();
  await page.waitForURL(saved('lectures/three/index.html'));
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const faces = (): Promise<string[]> => page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family));
  await expect.poll(faces).toEqual(expect.arrayContaining(['Text', 'Mono', 'Formulas']));
  await rewrite(page, 'height', (text) => text.replace('0.5', '0.25 * 4'));
  await expect.poll(() => output(page, 'crest').textContent()).toContain('1');
  await page.locator('#height [data-action="share"]').press('Enter');
  await page.getByText('the link works only on this computer', { exact: false }).waitFor();
  await page.goto(saved('lectures/three/slides/index.html'));
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.locator('[data-current]').getAttribute('id')).toBe('cells');
  await page.keyboard.press('a');
  await expect.poll(() => page.getAttribute('html', 'data-view')).toBe('article');
});

test('in Chromium questions answer, and colours can be chosen', async () => {
  const page = await open(saved('lectures/waves/index.html'));
  await page.locator('scheme-switch select').selectOption('dark');
  expect(await page.getAttribute('html', 'data-scheme')).toBe('dark');
  const quiz = page.locator('#which-move');
  expect(await quiz.getAttribute('data-done')).toBeNull();
  await quiz.locator('label', { hasText: 'a leaf' }).locator('input').check();
  await quiz.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => quiz.getAttribute('data-done')).not.toBeNull();
});

test('in Chromium the folder is searched, and what is found leads to a slide and to a place of an article', async () => {
  const page = await open(saved('lectures/three/slides/index.html'));
  await page.locator('[data-search]').first().dispatchEvent('click');
  await page.getByLabel('Search all lectures').fill('crest');
  const found = page.locator('[data-lecture="three"]');
  expect(await found.locator('[data-result]').first().getAttribute('href')).toContain('/lectures/three/slides/index.html#cells');
  await found.getByRole('link', { name: 'Open in the article' }).first().click();
  await page.waitForURL(/waves-course\/lectures\/three\/index\.html#/);
});

test('in Firefox the same folder is read, stepped through and runs', async () => {
  const browser = await launch(firefoxOptions());
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(saved('lectures/three/slides/index.html'));
  await page.waitForSelector('html[data-ready]');
  await page.keyboard.press('PageDown');
  await page.waitForSelector('[data-current]#cells');
  await page.focus('#height [data-action="edit"]');
  await page.waitForSelector('#height [data-number]');
  await page.focus('#height [data-number]');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.$eval('#crest [data-output]', (output) => output.textContent)).not.toMatch(/0\.5\b/);
});
