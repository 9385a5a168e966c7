import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { allLaidOut, cell, isAtRest, source } from './live.ts';
import { onCourse } from './sites.ts';

const { lecture, slides } = onCourse('points');

const numbers = (text: string): number[] => (text.match(/\d\.\d+/g) ?? []).map(Number);
const count = async (page: Page): Promise<number> => numbers(await source(page, 'points')).length / 2;
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function openPoints(path: string, id: string): Promise<Page> {
  const page = await open(path);
  await allLaidOut(page);
  await cell(page, id).locator('svg.figure-drawing').first().click({ position: { x: 5, y: 5 } });
  await cell(page, id).getByRole('button', { name: 'Add a circle' }).waitFor();
  return page;
}

test('points are added by clicks, and the data table and all figures of the list follow', async () => {
  const page = await openPoints(`${slides}#training-data`, 'ten-points');
  const before = await source(page, 'points');
  const { x, y, width, height } = (await cell(page, 'ten-points').locator('svg.figure-drawing').boundingBox())!;
  await cell(page, 'ten-points').getByRole('button', { name: 'Add a circle' }).click();
  await page.mouse.click(x + width * 0.45, y + height * 0.5);
  await expect.poll(() => count(page)).toBe(11);
  await page.mouse.click(x + width * 0.5, y + height * 0.6);
  await expect.poll(() => count(page)).toBe(12);
  await page.keyboard.press('Escape');
  await page.mouse.click(x + width * 0.5, y + height * 0.4);
  await expect.poll(() => cell(page, 'ten-points').locator('table tbody tr').count()).toBe(12);
  await expect.poll(() => page.locator('live-cell#circles table tbody tr').count()).toBe(6);
  expect(await cell(page, 'ten-points').locator('desc').textContent()).toContain('6 circles');
  await isAtRest(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => count(page)).toBe(11);
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'points')).toBe(before);
});

test('points are added and removed by keys, and removed by Alt-click', async () => {
  const page = await openPoints(lecture, 'circles');
  const before = await source(page, 'points');
  const here = cell(page, 'circles');
  await here.getByRole('button', { name: 'Add a circle' }).press('Enter');
  await expect.poll(() => focused(page)).toBe('Point 5, circle, at 0.50, 0.50');
  expect(await source(page, 'points')).toContain('[0.3816, 0.2836], [0.5, 0.5],');
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(() => source(page, 'points')).toMatch(/\[0\.5, 0\.5[1-9]\d?\],/);
  await page.keyboard.press('Delete');
  await expect.poll(() => focused(page)).toMatch(/^Point 4, circle/);
  expect(await source(page, 'points')).toBe(before);
  await here.getByRole('button', { name: 'Point 1, circle' }).click({ modifiers: ['Alt'] });
  await expect.poll(() => source(page, 'points')).toBe(before.replace('[0.5781, 0.2061], ', ''));
});
