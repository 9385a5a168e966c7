import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { numbers, settled } from './lab.ts';
import { layoutShifts } from './layout-shifts.ts';
import { hash, href } from './location.ts';

const article = 'lectures/mini-ml/';
const slide = 'lectures/mini-ml/slides/#playground';

test('in the article the lab waits for its button; then it has the lecture’s points and line', async () => {
  const page = await open(article);
  const lab = page.locator('[data-lab]');
  expect(await lab.getByRole('button', { name: 'Play' }).isVisible()).toBe(false);
  await lab.getByRole('button', { name: 'Start the lab' }).click();
  await settled(page);
  expect(await numbers(page)).toMatchObject({ epoch: 0, correct: 10, count: 10 });
  await lab.getByRole('button', { name: 'Step' }).click();
  await expect.poll(async () => (await numbers(page)).epoch).toBe(1);
  expect(await href(page)).not.toContain('=');
});

test('on its slide the lab is awake, fits, and trains', async () => {
  const page = await open(slide);
  await settled(page);
  const box = await page.locator('[data-lab]').boundingBox();
  expect(box!.y + box!.height).toBeLessThanOrEqual(720 - 36);
  expect((await page.locator('[data-lab] canvas').boundingBox())!.width).toBeGreaterThan(400);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => (await numbers(page)).epoch).toBeGreaterThan(5);
  await page.keyboard.press('PageDown');
  await page.waitForURL(({ hash }) => !hash.startsWith('#playground'));
  await page.waitForSelector('[data-lab]:not([data-playing])', { state: 'attached' });
});

test('the lab follows the reader’s edits of its cells, and takes them to the playground', async () => {
  const page = await open(article);
  await page.locator('live-cell#linear-region summary').first().click();
  await page.locator('live-cell#linear-region [data-action="edit"]').focus();
  const bias = page.locator('live-cell#linear-region [data-number]').nth(2);
  await bias.focus();
  await bias.press('ArrowUp');
  await page.locator('live-cell#linear-region[data-status="ok"]').waitFor();
  await page.getByRole('button', { name: 'Start the lab' }).click();
  await settled(page);
  const first = await page.getByText('m(x) =').last().textContent();
  expect(first).toMatch(/^m\(x\) = 1\.00 · x1 \+ 1\.00 · x2 − 0\.8/);
  await bias.press('Shift+ArrowUp');
  await expect.poll(() => page.getByText('m(x) =').last().textContent()).not.toBe(first);
  await page.getByRole('link', { name: 'Open in the playground' }).click();
  await settled(page);
  expect(await hash(page)).toMatch(/points=o0\.5781,0\.2061;.*&model=linear&start=1,1,/);
  expect(await numbers(page)).toMatchObject({ epoch: 0, count: 10 });
});

test('without JavaScript the playground shows a trained example and says what is missing', async () => {
  const page = await open('playground/', { javaScript: false });
  expect(await page.getByText('This is a trained example: 1000 epochs, 40 of 40 right.').isVisible()).toBe(true);
  expect(await page.locator('[data-part="example"] svg').isVisible()).toBe(true);
  expect(await page.locator('.lab-network path').count()).toBe(54);
  expect(await page.getByRole('button').count()).toBe(0);
});

test('the playground asks for at most 60 KB of script, and scripts move nothing on it', async () => {
  // What a typeface moves that comes late is another matter, and depends on how busy the machine is.
  const withoutFaces = async (one: Page) => {
    await one.route(/\.woff2$/, (route) => route.abort('aborted'));
  };
  const page = await open('playground/', { prepare: withoutFaces, allow: /\.woff2/ });
  await settled(page);
  await page.waitForLoadState('networkidle');
  const bytes = await page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
    return scripts.reduce((sum, script) => sum + (script as PerformanceResourceTiming).encodedBodySize, 0);
  });
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(60_000);
  expect(await layoutShifts(page)).toEqual([]);
});
