import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { href, pathname } from './location.ts';
import { waves } from './sites.ts';

const { slides, count } = waves;

const view = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-view');

/** How many steps the slides have in all, beyond the first of each. */
const laterSteps = (page: Page): Promise<number> => page.$$eval('[data-slide][id]', (sections) =>
  sections.reduce((sum, section) => sum + Math.max(0, ...[...section.querySelectorAll<HTMLElement>('[data-step]')]
    .map(({ dataset }) => Number(dataset['step']))), 0));

/** What the browser does when the reader prints: says so, lays the page out, says that it is done. */
const duringPrint = async <T>(page: Page, look: () => Promise<T>): Promise<T> => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const seen = await look();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return seen;
};

test('printing from the slides and the overview prints the deck, from the article the article', async () => {
  const page = await open(`${slides}#walls`);
  expect(await duringPrint(page, () => view(page))).toBe('print');
  expect(await view(page)).toBe('slides');
  expect(await page.locator('[data-current]').getAttribute('id')).toBe('walls');
  await page.keyboard.press('o');
  expect(await duringPrint(page, () => view(page))).toBe('print');
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  expect(await duringPrint(page, () => view(page))).toBe('article');
  await expect.poll(() => pathname(page)).toMatch(/waves\/$/);
});

test('printing from the presenter view prints the handout, and the talk goes on', async () => {
  const page = await open(`${slides}?view=presenter#walls`);
  await page.waitForSelector('html[data-presenter]');
  expect(await duringPrint(page, async () => [
    await view(page), await page.locator('[data-on-paper="1"]').count(), await page.locator('.presenter').isVisible(),
  ])).toEqual(['handout', count, false]);
  expect(await view(page)).toBe('presenter');
  expect(await page.locator('[data-on-paper]').count()).toBe(0);
});

test('every slide can be reached on paper, and each step has a page where that is asked', async () => {
  const page = await open(`${slides}?view=print&steps`);
  const later = await laterSteps(page);
  expect(later).toBeGreaterThan(1);
  expect(await page.locator('section[data-slide]').count()).toBe(count + later);
  expect(await page.locator('[inert]').count()).toBe(0);
  const pages = page.locator('#a-train, #a-train + section, #a-train + section + section');
  const tree = pages.locator('[data-step] svg');
  expect(await tree.evaluateAll((drawings) => drawings.map((drawing) =>
    drawing.checkVisibility({ visibilityProperty: true })))).toEqual([false, false, true]);
  const tops = await pages.evaluateAll((all) =>
    all.map((one) => one.querySelector('h2, h3')!.getBoundingClientRect().top - one.getBoundingClientRect().top));
  expect(tops[1]).toBeCloseTo(tops[0]!, 1);
  const answer = page.locator('section:not([id]) [data-quiz][data-shown] > details[data-shown]').first();
  expect(await answer.locator('ol').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => view(page)).toBe('slides');
  await expect.poll(() => page.locator('section[data-slide]').count()).toBe(count);
});

test('the ways onto paper stand in the help and lead there without loading the page again', async () => {
  const page = await open(`${slides}#walls`);
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('link', { name: 'Handout', exact: true }).click();
  await expect.poll(() => view(page)).toBe('handout');
  await expect.poll(() => page.locator('[data-on-paper] [data-notes]').count()).toBe(count);
  expect(await page.locator('html[data-marked]').count()).toBe(1);
  await page.getByRole('navigation', { name: 'Paper' }).getByRole('link', { name: 'Back to the slides' }).click();
  await expect.poll(() => href(page)).toBe(slides);
  await expect.poll(() => page.locator('[data-on-paper]').count()).toBe(0);
});
