/** The contents of an article, and where its reader is. */
import { expect, test } from 'vitest';
import { address, open } from './browser.ts';
import { lecture } from './live.ts';

test('from 1100 px on the contents stand beside the text, and nothing floats over it', async () => {
  const page = await open(lecture, { width: 1100, height: 720 });
  const nav = (await page.getByRole('navigation', { name: 'Contents' }).boundingBox())!;
  const text = (await page.locator('main [data-slide] p').first().boundingBox())!;
  expect(nav.x + nav.width).toBeLessThanOrEqual(text.x);
  const slides = (await page.locator('.to-slides').boundingBox())!;
  expect(slides.x + slides.width).toBeLessThanOrEqual(text.x);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1100);
});

test('parts tell their minutes, and no two titles of the contents are the same', async () => {
  const page = await open(lecture, { javaScript: false, width: 1280 });
  const titles = await page.locator('aside.guide li a').allTextContents();
  expect(titles.filter((title) => / \d+ min$/.test(title)).length).toBeGreaterThan(2);
  expect(titles).toContain('Data Points: image');
});

test('contents that are longer than the window show the section that is read', async () => {
  const page = await open(lecture, { width: 1280, height: 720 });
  await page.evaluate(() => document.getElementById('math')!.scrollIntoView());
  const isSeen = (): Promise<boolean> => page.locator('.guide a[aria-current="true"][href="#math"]').evaluate((link) => {
    const [outer, inner] = [link.closest('.guide')!.getBoundingClientRect(), link.getBoundingClientRect()];
    return inner.top >= outer.top && inner.bottom <= outer.bottom;
  });
  await expect.poll(isSeen).toBe(true);
});

test('whoever comes back can continue where they were, and the next section is one step away', async () => {
  const page = await open(`${lecture}#data-labels`, { width: 1280 });
  await expect.poll(() => page.locator('[data-part="place"]').textContent()).toMatch(/^1[0-3] /);
  await page.goto(address(lecture));
  await page.reload();
  await page.getByRole('link', { name: /^Continue at / }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  expect(await page.getByRole('link', { name: 'Skip to the next section' }).getAttribute('href')).toMatch(/#[\w-]+$/);
});
