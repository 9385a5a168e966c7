import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { allLaidOut } from './live.ts';
import { href, pathname } from './location.ts';
import { waves } from './sites.ts';

const { lecture, slides, count } = waves;

const view = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-view');

/** Marks the page, so that a reload would show. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-marked'));

/** Scrolls until a slide's heading stands near the top. */
const read = (page: Page, id: string) => page.evaluate((slide) => {
  document.getElementById(slide)!.scrollIntoView({ behavior: 'instant' });
}, id);

test('article and slides switch at the same place without a reload, and Back leads back', async () => {
  const page = await open(lecture);
  await mark(page);
  await allLaidOut(page);
  await read(page, 'math');
  const scrolled = await page.evaluate(() => scrollY);
  await page.getByRole('link', { name: /^Slides/ }).click();
  await page.waitForSelector('html[data-view="slides"]');
  await expect.poll(() => href(page)).toMatch(/slides\/#math$/);
  await page.keyboard.press('ArrowRight');
  await page.goBack();
  await page.waitForSelector('html[data-view="article"]');
  expect(await pathname(page)).toMatch(/waves\/$/);
  await expect.poll(async () => Math.abs(await page.evaluate(() => scrollY) - scrolled)).toBeLessThan(3);
  await page.goForward();
  await page.waitForSelector('html[data-view="slides"]');
  expect(await isMarked(page)).toBe(true);
});

test('A shows the article at the slide, and a button leads back to it', async () => {
  const page = await open(`${slides}#full-sum`);
  await mark(page);
  await page.keyboard.press('a');
  await expect.poll(() => view(page)).toBe('article');
  await expect.poll(() => pathname(page)).toMatch(/waves\/$/);
  const top = (): Promise<number> => page.locator('#full-sum').evaluate((section) => section.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs(await top())).toBeLessThan(80);
  await page.getByRole('link', { name: /^Slides/ }).click();
  await expect.poll(() => href(page)).toMatch(/slides\/#full-sum$/);
  expect(await isMarked(page)).toBe(true);
});

test('in the article no single key does anything', async () => {
  const page = await open(`${slides}#a-wave`);
  await page.keyboard.press('a');
  for (const key of 'noagfbwd?') await page.keyboard.press(key);
  expect(await view(page)).toBe('article');
  expect(await page.locator('dialog[open]').count()).toBe(0);
});

test('both addresses hold the same document but for the view', async () => {
  const html = async (at: string) => {
    const page = await open(at, { javaScript: false });
    return page.evaluate(() => document.querySelector('main')!.innerHTML);
  };
  expect(await html(lecture)).toBe(await html(slides));
});

test('without JavaScript the article is whole and the deck\'s address shows readable sections', async () => {
  const article = await open(lecture, { javaScript: false });
  expect(await article.locator('[data-slide]:visible').count()).toBe(count);
  const deck = await open(slides, { javaScript: false });
  expect(await deck.locator('[data-slide]:visible').count()).toBe(count);
  expect(await deck.locator('.deck-chrome').isVisible()).toBe(false);
  const wide = await deck.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
});

test('where scripts cannot be fetched the slides are readable sections too', async () => {
  const page = await open(slides, {
    ready: false,
    allow: /failed|ERR_FAILED/,
    prepare: async (opened) => {
      await opened.route('**/_astro/*.js', (route) => route.abort());
    },
  });
  await page.waitForSelector('html:not([data-js])');
  expect(await page.locator('[data-slide]:visible').count()).toBe(count);
});

test.each([320, 390, 768, 1280, 1920])('the article does not scroll sideways at %i px', async (width) => {
  const page = await open(lecture, { width, height: 800 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('the contents lead to each title once, and follow the reader', async () => {
  const page = await open(lecture, { width: 1600 });
  const titles = await page.locator('.guide ol a[href^="#"]').allTextContents();
  expect(titles.every((title, index) => title !== titles[index - 1])).toBe(true);
  await read(page, 'math');
  await page.waitForSelector('.guide a[aria-current][href="#math"]');
});

test('the canonical address of both views is the article\'s', async () => {
  const page = await open(slides, { javaScript: false });
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(/lectures\/waves\/$/);
});

/** No face comes at all, so that none can come after the first paint: that is the budget tests' matter. */
test('nothing moves while the page loads', async () => {
  for (const at of ['/', lecture, slides, `${slides}#full-sum`]) {
    const page = await open(at, {
      allow: /\.woff2/,
      prepare: async (opened) => {
        await opened.route(/\.woff2$/, (route) => route.abort());
        await opened.addInitScript(() => {
          new PerformanceObserver((list) => {
            document.documentElement.dataset['shift'] = String(list.getEntries().length);
          }).observe({ type: 'layout-shift', buffered: true });
        });
      },
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.locator('html').getAttribute('data-shift')).toBeNull();
  }
});

test('the fields of a far section are there only when its reader comes near', async () => {
  const page = await open(lecture, {
    ready: false,
    prepare: async (opened) => {
      // A page that is never at rest.
      await opened.addInitScript(() => void (window.requestIdleCallback = () => 0));
    },
  });
  await page.waitForLoadState();
  const fields = page.locator('#which-move [data-options] input');
  expect(await fields.count()).toBe(0);
  await page.locator('#which-move').scrollIntoViewIfNeeded();
  await expect.poll(() => fields.count()).toBe(4);
});
