import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { cell, output, source } from './live.ts';

const figure = (page: Page) => output(page, 'home-line').locator('svg').first();

/** The scripts that a page has asked for so far. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && asked.push(request.url()));
  return asked;
}

test('the home page has one live line: its boundary is dragged, and numbers and figure follow', async () => {
  const page = await open('/');
  const authors = await source(page, 'home-line');
  const drawn = await figure(page).innerHTML();
  await figure(page).click({ position: { x: 5, y: 5 } });
  await figure(page).hover();
  const handle = cell(page, 'home-line').getByRole('button', { name: 'Boundary, shift' });
  await handle.waitFor();
  const { x, y, width, height } = (await handle.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 40, y + height / 2 + 40, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => source(page, 'home-line')).toMatch(/^draw\(new Linear\(4, 4, -[12]\.\d+\)\);$/);
  await expect.poll(() => figure(page).innerHTML()).not.toBe(drawn);
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'home-line')).toBe(authors);
});

test('what runs the line is not fetched before it is touched', async () => {
  let asked: string[] = [];
  const page = await open('/', { prepare: (made) => void (asked = scriptsOf(made)) });
  await page.waitForLoadState('networkidle');
  const before = asked.length;
  expect(asked.join()).not.toMatch(/live\.|compiler|worker|outputs/);
  await figure(page).scrollIntoViewIfNeeded();
  await figure(page).click({ position: { x: 5, y: 5 } });
  await expect.poll(() => asked.slice(before).join()).toMatch(/live\./);
});

test('the home page says what the lecture holds, how long it takes, and for whom it is', async () => {
  const page = await open('/');
  expect(await page.title()).toBe('Mini-ML: lectures with live code');
  expect(await page.locator('.card-parts li').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Datasets \d+ min$/)]),
  );
  for (const name of ['Who it is for', 'About']) expect(await page.getByRole('heading', { name }).count()).toBe(1);
});
