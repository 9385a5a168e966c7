/** Without a service worker (plain http, a private window) a deck that was opened needs no network afterwards. */
import { launch, type LaunchOptions } from 'puppeteer-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { chromiumArgs } from '../../src/engine/commands/browser.mjs';
import { serve } from '../../src/engine/commands/server.ts';
import { firefoxOptions } from '../sandbox/browsers.ts';

const chromium = (): LaunchOptions => ({ executablePath: inject('chromium'), args: [...chromiumArgs] });

/** As over plain http. */
const withoutWorker = (): unknown => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });

test.each([['Chromium', chromium], ['Firefox', firefoxOptions]])('in %s, from a host that says nothing of caching, an opened deck is changed, presented and drawn on without network', async (_, options) => {
  const site = await serve({ dir: inject('wavesFolder'), headers: false });
  const browser = await launch(options());
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const problems: string[] = [];
  // Where the frame of a spare worker is not to be had, Firefox shows a page of its own, whose faults are none of ours.
  page.on('pageerror', (error) => {
    const said = (error as Error).stack ?? String(error);
    if (said.includes(site.url)) problems.push(said);
  });
  await page.evaluateOnNewDocument(withoutWorker);
  await page.goto(`${site.url}lectures/waves/slides/`);
  await page.waitForSelector('html[data-in-memory]');
  await site.close();

  for (const [key, shown] of [['s', '[data-role="presenter"]'], ['m', '[data-pen]'], ['m', ':not([data-pen])']] as const) {
    await page.keyboard.press(key);
    await page.waitForSelector(`html${shown}`);
  }
  await page.keyboard.press('PageDown');
  await page.waitForSelector('[data-current]#a-wave');
  await page.focus('#sine [data-action="edit"]');
  await page.waitForSelector('#sine [data-number]');
  await page.focus('#sine [data-number]');
  await page.keyboard.press('ArrowUp');
  await page.waitForSelector('#sine[data-edited][data-status="ok"]');
  await page.$eval('#sine [data-action="edit"]', (button) => (button as HTMLElement).click());
  await page.waitForSelector('#sine [data-editor]');
  await page.$eval('#sine [data-action="share"]', (button) => (button as HTMLElement).click());
  await page.waitForSelector('dialog[open] input[name="link"]');
  // Pictures of slides that were never shown, and faces for letters that none of them has.
  expect(await page.$$eval('main img', (all) => all.filter((one) => (one as HTMLImageElement).naturalWidth === 0).length)).toBe(0);
  expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'unloaded').length)).toBe(0);
  expect(problems).toEqual([]);
});
