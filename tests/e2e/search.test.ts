/** The search over all lectures. */
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { open } from './browser.ts';
import { hash, href } from './location.ts';
import { waves } from './sites.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const results = (page: Page) => dialog(page).locator('[data-result]');
const line = (page: Page) => dialog(page).getByRole('status').textContent();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

async function ask(page: Page, question: string): Promise<void> {
  await dialog(page).getByRole('searchbox').fill(question);
  await expect.poll(() => line(page)).toMatch(/\d+ results?|Nothing found/);
}

const press = (page: Page): Promise<void> => page.getByRole('button', { name: 'Search', exact: true }).click();

test('nothing is fetched before search is opened, then words, titles and code of all lectures are found', async () => {
  const page = await open(waves.lecture);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  expect(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).join()))
    .not.toMatch(/search/);
  await press(page);
  await ask(page, 'rings');
  expect(asked.filter((path) => /\/search\//.test(path)).length).toBeGreaterThan(2);
  expect(await results(page).allTextContents()).toEqual([expect.stringContaining('rings run outward')]);
  await ask(page, 'slide');
  expect(await dialog(page).locator('h3').count()).toBeGreaterThan(0);
  await ask(page, 'harbour');
  expect(await dialog(page).locator('mark').first().textContent()).toMatch(/^harbour/i);
  expect(await violations(page, { within: 'dialog.search' })).toEqual([]);
  await ask(page, 'qwertzuiop');
  expect(await line(page)).toBe('Nothing found for “qwertzuiop”.');
});

test('the keyboard leads from the field to a result and to its place in the article, Escape back to the button', async () => {
  const page = await open(waves.lecture);
  await press(page);
  await ask(page, 'pictures');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/^Two Pictures/);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.role)).toBe('searchbox');
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).toBe('#two-pictures');
  expect(await focused(page)).toBe('Two Pictures');
  await press(page);
  await dialog(page).waitFor();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Search');
});

test('a key opens it over the slides, and Enter goes to the slide without a load', async () => {
  const page = await open(waves.slides);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.keyboard.press('/');
  await ask(page, 'pictures');
  await page.keyboard.press('Enter');
  await expect.poll(() => href(page)).toBe(`${waves.slides}#two-pictures`);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => hash(page)).toMatch(/^#a-wave/);
});

test('an audience’s window does not search', async () => {
  const page = await open(`${waves.slides}?role=audience`);
  await page.keyboard.press('/');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await page.evaluate(() => document.querySelector('dialog[open]'))).toBe(null);
});

test('an index of another edition says so, and asks to reload', async () => {
  const prepare = async (page: Page): Promise<void> => {
    await page.route(/search\/index\.json/, (route) => route.fulfill({ json: { edition: 'later', files: [] } }));
  };
  const page = await open(inject('waves'), { prepare });
  await press(page);
  const reload = dialog(page).getByRole('button', { name: 'Reload' });
  await reload.waitFor();
  expect(await line(page)).toContain('The site has changed since this page was loaded. Reload the page to search.');
  await page.unroute(/search\/index\.json/);
  await reload.click();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await press(page);
  await ask(page, 'pictures');
  expect(await results(page).first().getAttribute('href')).toBe(`${waves.lecture}#two-pictures`);
});

test('without JavaScript there is no button', async () => {
  const page = await open(waves.lecture, { javaScript: false });
  expect(await page.locator('[data-search]').isVisible()).toBe(false);
});
