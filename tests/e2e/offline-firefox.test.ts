/** After one visit a lecture is read and its code runs in Firefox too, without network. */
import { launch } from 'puppeteer-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { firefoxOptions } from '../sandbox/browsers.ts';
import { ownSite } from './editions.ts';

test('in Firefox a lecture that was visited once is read, stepped through and changed without network', async () => {
  const site = await ownSite(inject('wavesFolder'), 'firefox');
  onTestFinished(() => site.cut());
  const browser = await launch(firefoxOptions());
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${site.url}lectures/three/`);
  await page.waitForSelector('[data-offline] button');
  await site.cut();

  await page.goto(`${site.url}lectures/three/slides/#cells`);
  await page.waitForSelector('[data-current]#cells');
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await page.focus('#height [data-action="edit"]');
  await page.waitForSelector('#height [data-number]');
  const start = Date.now();
  await page.focus('#height [data-number]');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.$eval('#crest [data-output]', (output) => output.textContent)).toMatch(/0\.51|0\.6|1/);
  console.log(`painted after ${Math.round(painted)} ms, a number had its answer ${Date.now() - start} ms after its key`);
  await page.keyboard.press('PageUp');
  await page.waitForSelector('[data-current]#three');
  await page.goto(`${site.url}lectures/three/`);
  expect(await page.$$eval('[data-slide]', (all) => all.length)).toBe(2);
});
